package dk.planvaerk.news;

import static dk.planvaerk.news.NewsWriter.message;

import dk.planvaerk.language.Message;
import dk.planvaerk.news.NewsItem.Sort;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.StepChange;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.SentenceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to tell of the texts of one row. */
final class CellNews {
  private final RowChange change;
  private final PlanKind before;
  private final PlanKind after;
  private final Optional<Message> theme;
  private final NewWords words;

  /**
   * @param theme under which it is told
   */
  CellNews(RowChange change, PlanKind before, PlanKind after, Optional<Message> theme, NewWords words) {
    this.change = change;
    this.before = before;
    this.after = after;
    this.theme = theme;
    this.words = words;
  }

  /**
   * The texts that changed in one place. What says when something happens is told by itself, and so is what left: that it
   * did, and where.
   */
  List<NewsItem> items(About of, List<CellChange> changes) {
    About about = of.beside(changes.stream().map(c -> c.spot().column()).toList());
    var out = new ArrayList<NewsItem>();
    var lines = new ArrayList<NewsLine>();
    var rest = new ArrayList<NewsItem>();
    boolean filled = changes.stream().filter(c -> !isWhen(c) && !c.isEmptied()).allMatch(CellChange::isFilled);
    for (CellChange cell : changes) {
      List<SentenceChange> sentences = CellSentences.of(change, cell);
      Optional<NewsItem> result = isWhen(cell) ? result(about, cell) : Optional.empty();
      if (result.isPresent()) {
        rest.add(result.get());
        continue;
      }
      List<NewsLine> told = new SentenceNews(heading(cell), words).lines(sentences, cell.isFilled(), filled, isWhen(cell));
      if (isWhen(cell) && !told.isEmpty()) rest.add(new NewsItem(Sort.DEADLINE, message("label.when", heading(cell)), about.line(), told));
      else lines.addAll(told);
      gone(about, cell, sentences).ifPresent(rest::add);
    }
    if (!lines.isEmpty()) out.add(new NewsItem(Sort.NEW, message(filled ? "label.filled" : "label.changed"), about.line(), lines));
    out.addAll(rest);
    return out;
  }

  private boolean isWhen(CellChange cell) {
    return !cell.isFilled() && column(cell).filter(c -> c.role() == Column.Role.WHEN).isPresent();
  }

  private Optional<NewsItem> gone(About about, CellChange cell, List<SentenceChange> sentences) {
    List<NewsLine> lost = new SentenceNews(heading(cell), words).lost(sentences);
    if (lost.isEmpty()) return Optional.empty();
    return Optional.of(new NewsItem(Sort.GONE, gone(heading(cell)), about.line(a -> message("about.under", a)), lost));
  }

  private Message gone(String heading) {
    return theme.map(t -> message("label.gone", t, heading)).orElseGet(() -> message("label.gone.alone", heading));
  }

  /**
   * What came of a step that is done: where the kind has no column for it, it is written below the day, which itself
   * stays as it was.
   */
  private Optional<NewsItem> result(About about, CellChange cell) {
    String was = before(cell);
    String is = Segment.without(Segment.Kind.REMOVED, cell.segments());
    boolean done = change.row().steps().stream().filter(s -> cell.spot().step() == null || s.id().equals(cell.spot().step())).anyMatch(after::isDone);
    if (!done || after.column(Column.Role.RESULT).isPresent() || !is.startsWith(was + "\n")) return Optional.empty();
    Message said = message("about.quoted", words.shortened(is.substring(was.length())));
    return Optional.of(new NewsItem(Sort.DONE, message("label.result"), about.line(), List.of(NewsLine.quoting(List.of(said)))));
  }

  /** As it stood there; where the column stood in another place, what is told of it. */
  private String before(CellChange cell) {
    String id = cell.spot().step();
    Row row = change.before();
    Optional<String> step = id == null ? Optional.empty()
        : change.steps().stream().filter(s -> s.step().id().equals(id)).map(StepChange::before)
            .flatMap(s -> Optional.ofNullable(s).stream()).map(Step::id).findFirst();
    if (row == null || change.placed().contains(cell.spot().column())) return Segment.without(Segment.Kind.ADDED, cell.segments());
    return row.text(new Spot.InRow(row.id(), step.orElse(null), cell.spot().column())).map(Text::shown)
        .orElseGet(() -> Segment.without(Segment.Kind.ADDED, cell.segments()));
  }

  private Optional<Column> column(CellChange cell) {
    return Stream.of(after, before).filter(k -> k.knows(change.row().form()))
        .flatMap(k -> k.column(change.row(), cell.spot().column()).stream()).findFirst();
  }

  private String heading(CellChange cell) {
    return column(cell).map(Column::name).orElse(cell.spot().column());
  }

  /** All that a new row says besides what it is called by. */
  List<NewsLine> ofRow(Message about, List<Cell> cells) {
    List<Column> columns = after.columns(change.row());
    return told(about, cells.stream().filter(c -> !c.column().equals(columns.getFirst().id())).toList());
  }

  /**
   * All that these say, in the order of the columns.
   *
   * @param about what has been told of it already
   */
  List<NewsLine> told(Message about, List<Cell> cells) {
    var out = new ArrayList<NewsLine>();
    for (Column column : after.columns(change.row())) {
      for (Cell cell : cells) {
        if (!cell.column().equals(column.id()) || cell.text().isBlank()) continue;
        if (about.arguments().contains(words.hidden(cell.text().oneLine()))) continue;
        out.add(NewsLine.quoting(List.of(message("line.quoted", column.name(), words.shortened(cell.text().shown())))));
      }
    }
    return out;
  }
}
