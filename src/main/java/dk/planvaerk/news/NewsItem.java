package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import java.util.List;

/**
 * One piece of news.
 *
 * @param label such as "aktivitet gennemført"; written with a capital
 * @param about what it is about, by its opening words
 * @param lines that are told below it, such as a deadline before and after
 */
record NewsItem(Sort sort, Message label, Message about, List<Message> lines) {
  /** In the order in which they are told. */
  enum Sort {
    NEW,
    DONE,
    GONE,
    DEADLINE,
    REOPENED,
    OTHER
  }

  NewsItem {
    lines = List.copyOf(lines);
  }
}
