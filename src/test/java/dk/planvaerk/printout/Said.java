package dk.planvaerk.printout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a printout says, from top to bottom. */
public final class Said {
  private Said() {}

  /**
   * The texts, with headings that stand on each page once.
   *
   * @param pages of the headings, by their anchors
   */
  public static Stream<String> of(Printout printout, Map<String, Integer> pages) {
    return printout.blocks().stream().flatMap(block -> switch (block) {
      case Printout.Title title -> plain(title.text());
      case Printout.Line line -> Stream.concat(plain(line.left()), plain(line.right()));
      case Printout.Contents contents when printout.contents().isEmpty() -> Stream.empty();
      case Printout.Contents contents -> Stream.concat(Stream.of(contents.heading()),
          printout.contents().stream().map(h -> h.plain() + " " + pages.get(h.anchor())));
      case Printout.Heading heading -> Stream.of(heading.line().plain());
      case Printout.Prose prose -> plain(prose.text());
      case Printout.NewPage page -> Stream.empty();
      case Printout.Legend legend -> plain(legend.text());
      case Printout.Fields fields -> fields.rows().stream().flatMap(List::stream)
          .flatMap(f -> Stream.concat(Stream.of(f.label()), plain(f.text())));
      case Printout.Table table -> Stream.concat(
          table.columns().stream().flatMap(c -> Stream.of(c.heading(), c.guide())),
          table.rows().stream().flatMap(r -> r.cells().stream()).map(PrintedCell::text).flatMap(Said::plain));
    });
  }

  /**
   * How often each letter and digit stands in texts. Spaces, hyphens and characters that can't be seen are left out: they are
   * not the same in all formats.
   */
  public static Map<String, Integer> letters(Stream<String> texts) {
    var out = new TreeMap<String, Integer>();
    texts.flatMapToInt(String::codePoints).filter(Character::isLetterOrDigit).forEach(c -> out.merge(Character.toString(c), 1, Integer::sum));
    return out;
  }

  private static Stream<String> plain(List<PrintedParagraph> text) {
    return text.stream().map(PrintedParagraph::plain);
  }
}
