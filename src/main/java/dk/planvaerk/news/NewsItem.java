package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One piece of news.
 *
 * @param label such as "aktivitet gennemført"; written with a capital
 * @param about what it is about, by its heading or opening words, in one line
 * @param lines that are told below it, such as a text before and after
 */
public record NewsItem(Sort sort, Message label, NewsLine about, List<NewsLine> lines) {
  /** In the order in which they are told. */
  public enum Sort {
    NEW,
    DONE,
    GONE,
    DEADLINE,
    REOPENED,
    OTHER
  }

  public NewsItem {
    lines = List.copyOf(lines);
  }

  /** All that it says, the quotes that are left out as well. */
  public Stream<NewsLine> all() {
    return Stream.concat(Stream.of(about), lines.stream());
  }

  /** With a capital: a kind writes its units in lower case. */
  public String label(Locale language) {
    String said = label.in(language);
    int first = said.offsetByCodePoints(0, 1);
    return said.substring(0, first).toUpperCase(language) + said.substring(first);
  }
}
