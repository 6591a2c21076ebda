package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import java.util.Comparator;
import java.util.List;

/**
 * The news of one theme.
 *
 * @param heading the theme
 * @param items by sort, and within it in the order of the plan; what is told in the very same words of two rows, once
 */
public record NewsTheme(Message heading, List<NewsItem> items) {
  public NewsTheme {
    items = items.stream().distinct().sorted(Comparator.comparing(NewsItem::sort)).toList();
  }
}
