package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.HeadChange;
import dk.planvaerk.revision.PlaceNames;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.RowChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts what changed by theme, in the order of the plan. */
final class NewsWriter {
  /** Enough to tell apart activities that all begin with "Der skal arbejdes med at". */
  private static final int OPENING = 72;

  private final Plan before;
  private final Plan after;
  private final PlaceNames names;

  NewsWriter(Plan before, Plan after) {
    this.before = before;
    this.after = after;
    this.names = new PlaceNames(after.kind(), OPENING);
  }

  /** The head first, rows without a theme last; none has no item. */
  List<NewsTheme> themes(PlanDiff diff) {
    var themes = new LinkedHashMap<String, List<NewsItem>>();
    var rest = new ArrayList<NewsItem>();
    for (RowChange change : diff.rows()) {
      Optional<String> theme = names.theme(change.row());
      List<NewsItem> into = theme.map(t -> themes.computeIfAbsent(t, _ -> new ArrayList<>())).orElse(rest);
      into.addAll(new RowNews(change, before.kind(), after.kind(), names).items());
    }
    var out = new ArrayList<NewsTheme>();
    add(out, message("theme.head"), diff.head().stream().filter(c -> !after.isQuiet(c.field())).map(this::head).toList());
    for (Map.Entry<String, List<NewsItem>> theme : themes.entrySet()) add(out, message("theme.named", theme.getKey()), theme.getValue());
    add(out, message("theme.none"), rest);
    return out;
  }

  private static void add(List<NewsTheme> to, Message heading, List<NewsItem> items) {
    if (!items.isEmpty()) to.add(new NewsTheme(heading, items));
  }

  private NewsItem head(HeadChange change) {
    String label = after.kind().label(change.field()).or(() -> before.kind().label(change.field())).orElse(change.field());
    String now = NewWords.shortened(after.head(change.field()).shown());
    Message about = now.isEmpty() ? message("about.emptied") : message("about.quoted", now);
    return new NewsItem(NewsItem.Sort.NEW, message("label.plain", label), about, List.of());
  }

  static Message message(String key, Object... arguments) {
    return Message.of(NewsWriter.class, key, arguments);
  }
}
