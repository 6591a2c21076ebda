package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told in one line or a few. Where it quotes the plan, the author may leave the quote out; equal lines are the same
 * quote.
 *
 * @param said with the quote
 * @param quote null where it is told in any case
 */
public record NewsLine(List<Message> said, @Nullable Quote quote) {
  /**
   * That a line quotes what the plan says or said.
   *
   * @param usual whether it is told unless the author leaves it out; text that left the plan is told only where she asks for it
   * @param otherwise told without the quote; may be empty
   */
  public record Quote(boolean usual, List<Message> otherwise) {
    public Quote {
      otherwise = List.copyOf(otherwise);
    }
  }

  public NewsLine {
    said = List.copyOf(said);
  }

  static NewsLine of(Message... said) {
    return new NewsLine(List.of(said), null);
  }

  /** A quote of what the plan says now, or of what was replaced. */
  static NewsLine quoting(List<Message> said, Message... otherwise) {
    return new NewsLine(said, new Quote(true, List.of(otherwise)));
  }

  /** A quote of what left the plan, which may be what should never have stood there. */
  static NewsLine gone(List<Message> said) {
    return new NewsLine(said, new Quote(false, List.of()));
  }

  boolean isUsual() {
    return quote != null && quote.usual();
  }

  /** What is told of it where these quotes are told. */
  List<Message> told(Set<NewsLine> quotes) {
    return quote == null || quotes.contains(this) ? said : quote.otherwise();
  }

  /** Of several lines, what is told more than once only the first time. */
  static List<Message> told(List<NewsLine> lines, Set<NewsLine> quotes) {
    var out = new ArrayList<Message>();
    for (NewsLine line : lines) {
      boolean left = line.quote() != null && !quotes.contains(line);
      line.told(quotes).stream().filter(m -> !left || !out.contains(m)).forEach(out::add);
    }
    return out;
  }
}
