package dk.planvaerk.news;

import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text says, on one line: the whole of it, or what is new in it with a few words around. */
final class NewWords {
  /** New words that are fewer make little sense alone. */
  private static final int FEW = 4;
  /** How many words of those around are told with them. */
  private static final int AROUND = 3;
  /** Longest text that is told whole, in characters; the document has the rest. */
  private static final int LONGEST = 400;

  private static final String MORE = "…";

  private NewWords() {}

  /** Paragraphs one after the other; items and lines without an end of their own are set apart by a semicolon. */
  static String oneLine(String shown) {
    var out = new StringBuilder();
    for (String line : shown.split("\n", -1)) {
      String text = line.replaceFirst("^•\\s*", "").strip();
      if (text.isEmpty()) continue;
      if (!out.isEmpty()) out.append(".!?:;,".indexOf(out.charAt(out.length() - 1)) >= 0 ? " " : "; ");
      out.append(text);
    }
    return out.toString();
  }

  /** The same, cut at a word where it is very long. */
  static String shortened(String shown) {
    String text = oneLine(shown);
    if (text.length() <= LONGEST) return text;
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end < 0 ? text.offsetByCodePoints(0, LONGEST / 2) : end) + " " + MORE;
  }

  /** What was added, piece by piece; none where text only went away. */
  static List<String> added(List<Segment> segments) {
    List<Segment> now = segments.stream().filter(s -> s.kind() != Kind.REMOVED).toList();
    var out = new ArrayList<String>();
    for (int i = 0; i < now.size(); i++) {
      Segment s = now.get(i);
      if (s.kind() != Kind.ADDED || s.text().codePoints().noneMatch(Character::isLetterOrDigit)) continue;
      out.add(words(s.text()).size() >= FEW ? shortened(s.text())
          : oneLine(before(i == 0 ? "" : now.get(i - 1).text()) + s.text() + behind(i + 1 == now.size() ? "" : now.get(i + 1).text())));
    }
    return out;
  }

  /** The end of a text; words that run on from it stand behind it without a gap. */
  private static String before(String kept) {
    String line = kept.substring(kept.lastIndexOf('\n') + 1);
    List<String> words = words(line);
    if (words.size() <= AROUND) return line;
    String gap = Character.isWhitespace(line.charAt(line.length() - 1)) ? " " : "";
    return MORE + " " + String.join(" ", words.subList(words.size() - AROUND, words.size())) + gap;
  }

  private static String behind(String kept) {
    String line = kept.lines().findFirst().orElse("");
    List<String> words = words(line);
    if (words.size() <= AROUND) return line;
    String gap = Character.isWhitespace(line.charAt(0)) ? " " : "";
    return gap + words.stream().limit(AROUND).collect(Collectors.joining(" ")) + " " + MORE;
  }

  private static List<String> words(String text) {
    return Stream.of(text).flatMap(t -> Arrays.stream(t.strip().split("\\s+"))).filter(w -> !w.isEmpty()).toList();
  }
}
