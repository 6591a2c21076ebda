package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.HeadChange;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.WordsChange;
import dk.planvaerk.revision.text.SentenceChange;
import dk.planvaerk.revision.text.SentenceChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts what changed by theme, in the order of the plan. */
final class NewsWriter {
  private final Plan before;
  private final Plan after;
  private final NewWords words;
  private final NewsNames names;

  NewsWriter(Plan before, Plan after, NewWords words) {
    this.before = before;
    this.after = after;
    this.words = words;
    this.names = new NewsNames(before, after, words);
  }

  /** The head first, rows without a theme last; none has no item. */
  List<NewsTheme> themes(PlanDiff diff) {
    var themes = new LinkedHashMap<Message, List<NewsItem>>();
    var rest = new ArrayList<NewsItem>();
    for (RowChange change : diff.rows()) {
      Optional<Message> theme = names.theme(change);
      List<NewsItem> into = theme.map(t -> themes.computeIfAbsent(t, _ -> new ArrayList<>())).orElse(rest);
      into.addAll(new RowNews(change, before, after, names, words).items());
    }
    var out = new ArrayList<NewsTheme>();
    Message head = message("theme.head");
    Stream<NewsItem> texts = diff.head().stream().filter(c -> !isQuiet(c.field())).map(c -> head(head, c));
    add(out, head, Stream.concat(texts, diff.words().stream().filter(w -> !isTold(w, diff)).map(NewsWriter::words)).toList());
    for (Map.Entry<Message, List<NewsItem>> theme : themes.entrySet()) add(out, theme.getKey(), theme.getValue());
    add(out, message("theme.none"), rest);
    return out;
  }

  /** In a plan that went to another kind, what was no news in the old one is none either. */
  private boolean isQuiet(String field) {
    return after.isQuiet(field) || before.isQuiet(field);
  }

  private static void add(List<NewsTheme> to, Message heading, List<NewsItem> items) {
    if (!items.isEmpty()) to.add(new NewsTheme(heading, items));
  }

  private NewsItem head(Message theme, HeadChange change) {
    String label = after.kind().label(change.field()).or(() -> before.kind().label(change.field())).orElse(change.field());
    String now = words.shortened(after.head(change.field()).shown());
    var quotes = new ArrayList<NewsLine>();
    boolean gone = false;
    for (SentenceChange sentence : SentenceChanges.of(change.segments())) {
      NewWords.Two two = words.shortened(sentence.before(), sentence.after());
      Message was = message("line.before", message("about.quoted", two.before()));
      gone |= sentence.kind() == SentenceChange.Kind.LOST;
      if (sentence.kind() == SentenceChange.Kind.LOST) quotes.add(NewsLine.gone(List.of(was)));
      if (sentence.kind() == SentenceChange.Kind.REPLACED) quotes.add(NewsLine.quoting(List.of(was)));
    }
    if (now.isEmpty()) return new NewsItem(NewsItem.Sort.GONE, message("label.plain", label), NewsLine.of(message("about.gone")), quotes);
    Message said = message("about.quoted", now);
    boolean only = quotes.stream().noneMatch(NewsLine::isUsual);
    if (gone && !only) quotes.add(NewsLine.of(message("line.textgone")));
    return gone && only
        ? new NewsItem(NewsItem.Sort.GONE, message("label.gone", theme, label), NewsLine.of(said), quotes)
        : new NewsItem(NewsItem.Sort.NEW, message("label.plain", label), NewsLine.of(said), quotes);
  }

  /** Whether it is a field that is told by what is written in it; the day of a plan only where it went. */
  private boolean isTold(WordsChange change, PlanDiff diff) {
    String field = change.id();
    boolean came = change.before() == null;
    if (change.place() != WordsChange.Place.FIELD || !(came || change.isGone())) return false;
    boolean always = came && after.isQuiet(field);
    return (always || !isQuiet(field)) && diff.head().stream().anyMatch(h -> h.field().equals(field));
  }

  /** A heading that is another, or something that came to the document or left it. */
  private static NewsItem words(WordsChange change) {
    String was = change.before();
    String is = change.after();
    NewsLine name = NewsLine.of(message("about.quoted", change.name()));
    if (was == null) return new NewsItem(NewsItem.Sort.OTHER, message("label.words.added"), name, List.of());
    if (is == null) return new NewsItem(NewsItem.Sort.GONE, message("label.words.gone"), name, List.of());
    return new NewsItem(NewsItem.Sort.OTHER, message("label.heading"), name, was.isEmpty() ? List.of()
        : List.of(NewsLine.quoting(List.of(message("line.before", message("about.quoted", was.strip()))))));
  }

  static Message message(String key, Object... arguments) {
    return Message.of(NewsWriter.class, key, arguments);
  }
}
