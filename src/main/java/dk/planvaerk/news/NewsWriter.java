package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.HeadChange;
import dk.planvaerk.revision.PlaceNames;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.WordsChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    Stream<NewsItem> head = diff.head().stream().filter(c -> !after.kind().isQuiet(c.field())).map(this::head);
    add(out, message("theme.head"), Stream.concat(head, diff.words().stream().filter(w -> !isTold(w, diff)).map(NewsWriter::words)).toList());
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

  /** Whether it is a field that is told by what is written in it. */
  private boolean isTold(WordsChange change, PlanDiff diff) {
    boolean came = change.before() == null;
    return change.place() == WordsChange.Place.FIELD && (came || (change.isGone() && !after.kind().isQuiet(change.id())))
        && diff.head().stream().anyMatch(h -> h.field().equals(change.id()));
  }

  /** A heading that is another, or something that came to the document or left it. */
  private static NewsItem words(WordsChange change) {
    String was = change.before();
    String is = change.after();
    Message name = message("about.quoted", change.name());
    if (was == null) return new NewsItem(NewsItem.Sort.OTHER, message("label.words.added"), name, List.of());
    if (is == null) return new NewsItem(NewsItem.Sort.GONE, message("label.words.gone"), name, List.of());
    return new NewsItem(NewsItem.Sort.OTHER, message("label.heading"), name, was.isEmpty() ? List.of()
        : List.of(message("line.before", message("about.quoted", was.strip()))));
  }

  static Message message(String key, Object... arguments) {
    return Message.of(NewsWriter.class, key, arguments);
  }
}
