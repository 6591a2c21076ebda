package dk.planvaerk.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is whole in the text of a damaged file: where something can't be read, it goes on at the next line that is
 * indented as its neighbours are, so that only that part is lost. Values are maps, lists, strings, numbers, truth values
 * and null.
 */
final class JsonRepair {
  /** Deeper than any plan; what is garbled may be deeper. */
  private static final int DEEPEST = 200;
  /** How much deeper parts are indented than what they are parts of. */
  private static final int LEVEL = 2;
  /** Behind the pointer of something that is there, but not whole. */
  private static final String INSIDE = "/?";
  /** What each part of the outermost object begins with, where it is indented as this program does. */
  private static final String FIRST = "\n  \"";
  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]+");
  private static final Pattern OBJECT = Pattern.compile("\\{");
  private static final Pattern NAME = Pattern.compile("\"\\w+\":");
  private static final String BETWEEN = " \n\r\t";
  private static final Pattern PLAIN = Pattern.compile("(true|false|null|-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?)(?! *[\\[{\"])");

  private final String text;
  /** Whether it is indented as this program does, so that a place tells how deep it is even on a damaged line. */
  private final boolean asWritten;
  private final List<String> losses = new ArrayList<>();
  private int at;

  /** Something can't be read from here. */
  private static final class Broken extends Exception {
    Broken() {
      super(null, null, false, false);
    }
  }

  private JsonRepair(String text) {
    this.text = text;
    this.asWritten = text.contains(FIRST);
  }

  /** The value, and pointers to what was lost; with {@code /?} behind it to what is there in part. */
  record Repaired(@Nullable Object value, List<String> losses) {}

  static Repaired read(byte[] bytes) {
    String text = decode(bytes);
    var repair = new JsonRepair(object(text));
    try {
      return new Repaired(repair.value("", 0), repair.losses);
    } catch (Broken e) {
      return new Repaired(null, List.of(""));
    }
  }

  /** The text from where the object begins, or should: that is before the first line of its parts. */
  private static String object(String text) {
    int begin = text.indexOf('{');
    int first = text.indexOf(FIRST);
    if (first >= 0 && (begin < 0 || begin > first)) return "{" + text.substring(first);
    return begin < 0 ? "" : text.substring(begin);
  }

  /** What is no character of UTF-8 becomes one that no text has. */
  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object value(String pointer, int depth) throws Broken {
    space();
    if (at >= text.length() || depth > DEEPEST) throw new Broken();
    return switch (text.charAt(at)) {
      case '{' -> follows(OBJECT) ? mistaken(pointer, array(pointer, depth)) : object(pointer, depth);
      case '[' -> follows(NAME) ? mistaken(pointer, object(pointer, depth)) : array(pointer, depth);
      case '"' -> string(pointer);
      default -> plain();
    };
  }

  /** Whether the first part, behind what opens it here, is such a one. */
  private boolean follows(Pattern part) {
    int next = at + 1;
    while (next < text.length() && BETWEEN.indexOf(text.charAt(next)) >= 0) next++;
    return part.matcher(text).region(next, text.length()).lookingAt();
  }

  /** What was opened as something else than it is. */
  private <T> T mistaken(String pointer, T value) {
    losses.add(pointer + INSIDE);
    return value;
  }

  private Map<String, @Nullable Object> object(String pointer, int depth) {
    var out = new LinkedHashMap<String, @Nullable Object>();
    at++;
    int indent = -1;
    while (true) {
      space();
      if (ends('}', pointer)) return out;
      if (indent < 0) indent = asWritten ? LEVEL * (depth + 1) : indent();
      else if (isOfParent(indent, "]{[")) return lost(pointer, out); // its end was lost
      String name = "";
      try {
        name = string(pointer);
        space();
        if (at >= text.length() || text.charAt(at++) != ':') throw new Broken();
        Object value = value(pointer + "/" + name, depth + 1);
        if (out.put(name, value) != null) losses.add(pointer + "/" + name);
      } catch (Broken e) {
        losses.add(name.isEmpty() ? pointer + INSIDE : pointer + "/" + name);
        if (unopened(out, name, pointer, depth) || goOn(indent)) continue;
        return left(pointer, out, indent);
      }
      if (!separated('}') && !begins(indent) && !goOn(indent)) return left(pointer, out, indent);
    }
  }

  /**
   * Reads the parts of something of which only the line is damaged that opens it; if its name is, it has what is left of that.
   * Whether there are such.
   */
  private boolean unopened(Map<String, @Nullable Object> into, String name, String pointer, int depth) {
    int end = text.indexOf('\n', at);
    if (!isOpenedBefore(end, depth)) return false;
    String called = name.isEmpty() ? NO_LETTER.matcher(text.substring(at, end)).replaceAll("") : name;
    at = end - 1;
    String own = pointer + "/" + called;
    into.putIfAbsent(called, follows(NAME) ? object(own, depth + 1) : array(own, depth + 1));
    if (!separated('}')) goOn(LEVEL * (depth + 1));
    return true;
  }

  /** The same for one of several. */
  private boolean unopened(List<@Nullable Object> into, String pointer, int depth) {
    int end = text.indexOf('\n', at);
    if (!isOpenedBefore(end, depth)) return false;
    int before = at;
    at = end - 1;
    if (!follows(NAME)) {
      at = before;
      return false;
    }
    into.add(object(pointer, depth + 1));
    if (!separated(']')) goOn(LEVEL * (depth + 1));
    return true;
  }

  /** Whether the next line is a part of what should have been opened on this one. */
  private boolean isOpenedBefore(int end, int depth) {
    if (!asWritten || end <= at) return false;
    int next = end + 1;
    while (next < text.length() && text.charAt(next) == ' ') next++;
    return next - end - 1 == LEVEL * (depth + 2);
  }

  private List<@Nullable Object> array(String pointer, int depth) {
    var out = new ArrayList<@Nullable Object>();
    at++;
    int indent = -1;
    while (true) {
      space();
      if (ends(']', pointer)) return out;
      if (indent < 0) indent = asWritten ? LEVEL * (depth + 1) : indent();
      else if (isOfParent(indent, "}\"")) return lost(pointer, out);
      String element = pointer + "/" + out.size();
      try {
        out.add(value(element, depth + 1));
      } catch (Broken e) {
        boolean there = unopened(out, element, depth);
        losses.add(there ? element + INSIDE : element);
        if (there || goOn(indent)) continue;
        return left(pointer, out, indent);
      }
      if (!separated(']') && !begins(indent) && !goOn(indent)) return left(pointer, out, indent);
    }
  }

  /** What is left of something of which a part can't be read. Its own end, whichever it is, stands as deep as it began. */
  private <T> T left(String pointer, T value, int indent) {
    boolean ownEnd = at < text.length() && "]}".indexOf(text.charAt(at)) >= 0 && indent() == indent - LEVEL;
    if (ownEnd) at++;
    return lost(pointer, value);
  }

  /** What is left of something whose end is not there. */
  private <T> T lost(String pointer, T value) {
    losses.add(pointer + INSIDE);
    return value;
  }

  /** Whether an object or array is at its end, or the file is. */
  private boolean ends(char end, String pointer) {
    if (at >= text.length()) {
      losses.add(pointer + INSIDE);
      return true;
    }
    if (text.charAt(at) != end) return false;
    at++;
    return true;
  }

  /** Whether what stands here belongs to what this is a part of. */
  private boolean isOfParent(int indent, String begins) {
    if (indent() >= indent || begins.indexOf(text.charAt(at)) < 0) return false;
    return text.charAt(at) != '"' || NAME.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Whether what stands here comes between two parts, or ends them. */
  private boolean separated(char end) {
    space();
    if (at >= text.length() || text.charAt(at) == end) return true;
    if (text.charAt(at) != ',') return false;
    at++;
    return true;
  }

  /** Whether the next one of the same parts stands here already, since what was lost ended on the line before. */
  private boolean begins(int indent) {
    int line = text.lastIndexOf('\n', at) + 1;
    return at < text.length() && at - line == indent && indent() == indent && "{[\"".indexOf(text.charAt(at)) >= 0;
  }

  /** Goes to the next line indented like this, or less; whether it is one of the same parts. */
  private boolean goOn(int indent) {
    while (at < text.length()) {
      int line = text.indexOf('\n', at);
      if (line < 0) {
        at = text.length();
        return false;
      }
      at = line + 1;
      int spaces = 0;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
        spaces++;
      }
      if (at >= text.length() || text.charAt(at) == '\n' || spaces > indent) continue;
      if (spaces < indent) return false;
      if ("{[\"".indexOf(text.charAt(at)) >= 0) return true; // else the end of what was lost
    }
    return false;
  }

  /** How far the line is indented on which the present place is. */
  private int indent() {
    int line = text.lastIndexOf('\n', Math.min(at, text.length() - 1)) + 1;
    int end = line;
    while (end < text.length() && text.charAt(end) == ' ') end++;
    return end - line;
  }

  private void space() {
    while (at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) at++;
  }

  private @Nullable Object plain() throws Broken {
    Matcher m = PLAIN.matcher(text).region(at, Math.min(text.length(), at + 40));
    if (!m.lookingAt()) throw new Broken();
    at = m.end();
    return switch (m.group()) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> new BigDecimal(m.group());
    };
  }

  /** A string ends on its line; what it can't have is left out. */
  private String string(String pointer) throws Broken {
    if (at >= text.length() || text.charAt(at) != '"') throw new Broken();
    var out = new StringBuilder();
    boolean damaged = false;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        at = i + 1;
        if (damaged) losses.add(pointer + INSIDE);
        return out.toString();
      }
      if (c == '\n') break;
      if (c == '\\') {
        i++;
        if (i >= text.length()) break;
        if (text.charAt(i) == 'u') {
          Integer code = code(i + 1);
          if (code == null) damaged = true;
          else {
            out.append((char) code.intValue());
            i += 4;
          }
        } else {
          int which = "\"\\/bfnrt".indexOf(text.charAt(i));
          if (which < 0) damaged = true;
          else out.append("\"\\/\b\f\n\r\t".charAt(which));
        }
      } else if (c < ' ' || c == '\uFFFD') {
        damaged = true;
      } else {
        out.append(c);
      }
    }
    throw new Broken();
  }

  private @Nullable Integer code(int from) {
    try {
      return from + 4 > text.length() ? null : Integer.valueOf(text.substring(from, from + 4), 16);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
