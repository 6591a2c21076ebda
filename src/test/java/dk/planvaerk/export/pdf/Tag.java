package dk.planvaerk.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;

/**
 * An element of the tree that screen readers read.
 *
 * @param type with its attributes, such as {@code TH Scope=Row}
 * @param text its own, hyphens at line ends undone
 * @param glyphs its own, as they stand on paper
 * @param pages where its own text stands, from 0
 */
record Tag(String type, List<Tag> kids, String text, List<TextPosition> glyphs, List<Integer> pages) {
  String name() {
    return type.split(" ", -1)[0];
  }

  /** All its text, words of different elements apart. */
  String allText() {
    return Stream.concat(Stream.of(text), kids.stream().map(Tag::allText))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Itself and all below it. */
  List<Tag> all() {
    var all = new ArrayList<>(List.of(this));
    kids.forEach(k -> all.addAll(k.all()));
    return all;
  }

  List<Tag> all(String name) {
    return all().stream().filter(t -> t.name().equals(name)).toList();
  }

  /** One element a line, indented. */
  String shown() {
    return shown("");
  }

  private String shown(String indent) {
    var out = new StringBuilder(indent).append(type);
    if (!text.isEmpty()) out.append(" »").append(text.stripTrailing()).append('«');
    out.append('\n');
    kids.forEach(k -> out.append(k.shown(indent + "  ")));
    return out.toString();
  }
}
