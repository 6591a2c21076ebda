package dk.planvaerk.printout;

import dk.planvaerk.hyphenation.Hyphenation;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses in a text. Only http, https, www. and mail become links. A path is none: it leads nowhere for whoever
 * gets the document, and a click on one of a server can send the reader's name and password there.
 */
final class Addresses {
  private static final String OPENING = "([{<«»\"'„“”‚‘’›‹";
  private static final String CLOSING = ".,;:!?)]}>«»\"'“”‘’›‹…";
  private static final String NAME = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?";
  private static final String HOST = NAME + "(?:\\." + NAME + ")*";
  private static final String BEHIND_HOST = "(?:[/?#][\\p{L}\\p{N}\\p{M}%._~!$&'()*+,;=:@/?#\\[\\]-]*)?";
  /** No name or password before the host: it would look like where the link leads. */
  private static final Pattern WEB = Pattern.compile("(https?://|(?=www\\.))(" + HOST + ")((?::\\d{1,5})?" + BEHIND_HOST + ")",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL = Pattern.compile(
      "(?:mailto:)?([\\p{L}\\p{N}_+%'-]+(?:\\.[\\p{L}\\p{N}_+%'-]+)*)@(" + NAME + "(?:\\." + NAME + ")+)", Pattern.CASE_INSENSITIVE);
  /** One of several that stand together, as in "a@b.dk;c@d.dk". */
  private static final Pattern BETWEEN = Pattern.compile("[,;|]|/(?=[^/]*@)");
  private static final Pattern BEGINS = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Address> found = new ArrayList<>();

  private Addresses(String text) {
    this.text = text;
  }

  /** From left to right. */
  static List<Address> in(String text) {
    if (!mayHaveSome(text)) return List.of();
    var addresses = new Addresses(text);
    int at = 0;
    while (at < text.length()) {
      while (at < text.length() && isSpace(text.charAt(at))) at++;
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) end++;
      if (end - at > 2) addresses.word(at, end);
      at = end;
    }
    return addresses.found;
  }

  /** A quick answer for nearly all texts: a dot, a slash or a line in the middle of a word, or an at. */
  private static boolean mayHaveSome(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '\\' || c == '_' || c == '/') return true;
      if (c == '.' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) return true;
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void word(int from, int to) {
    String word = text.substring(from, to);
    if (!Hyphenation.isAddress(word)) return;
    Matcher begins = BEGINS.matcher(word);
    boolean web = begins.find();
    if (web && isBeginning(word, begins.start())) {
      part(from + begins.start(), to);
    } else if (!web && word.indexOf('@') >= 0) {
      int at = 0;
      for (Matcher between = BETWEEN.matcher(word); between.find(); at = between.end()) part(from + at, from + between.start());
      part(from + at, to);
    } else {
      part(from, to);
    }
  }

  private static boolean isBeginning(String word, int at) {
    if (at == 0) return true;
    char before = word.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && before != '@' && before != '.';
  }

  /** What stands around it is no part of it, but a bracket that it has opened is. */
  private void part(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && OPENING.indexOf(text.charAt(begin)) >= 0) begin++;
    while (begin < end && CLOSING.indexOf(text.charAt(end - 1)) >= 0 && !closesOwn(begin, end)) end--;
    if (begin == end) return;
    String address = text.substring(begin, end);
    found.add(new Address(begin, end, target(address)));
  }

  private boolean closesOwn(int from, int end) {
    if (text.charAt(end - 1) != ')') return false;
    int open = 0;
    for (int i = from; i < end; i++) open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    return open >= 0;
  }

  private static @Nullable String target(String address) {
    Matcher web = WEB.matcher(address);
    if (web.matches()) {
      String scheme = web.group(1).isEmpty() ? "https://" : web.group(1).toLowerCase(Locale.ROOT);
      return uri(scheme, web.group(2), web.group(3));
    }
    Matcher mail = MAIL.matcher(address);
    return mail.matches() ? uri("mailto:" + ascii(mail.group(1).replace("%", "%25")) + "@", mail.group(2), "") : null;
  }

  private static @Nullable String uri(String before, String host, String behind) {
    try {
      return new URI(before + IDN.toASCII(host) + ascii(behind)).toString();
    } catch (URISyntaxException | IllegalArgumentException e) { // nothing that leads anywhere
      return null;
    }
  }

  /** Other characters than those of an address as their bytes. */
  private static String ascii(String part) {
    var out = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b != '[' && b != ']';
      if (plain) out.append((char) b);
      else out.append('%').append(String.format(Locale.ROOT, "%02X", b));
    }
    return out.toString();
  }
}
