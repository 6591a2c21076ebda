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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to tell of the texts of one row. */
final class CellNews {
  private final RowChange change;
  private final PlanKind before;
  private final PlanKind after;

  CellNews(RowChange change, PlanKind before, PlanKind after) {
    this.change = change;
    this.before = before;
    this.after = after;
  }

  /** The texts that changed in one place; what says when something happens is told as a deadline, before and after. */
  List<NewsItem> items(Message about, List<CellChange> changes) {
    var out = new ArrayList<NewsItem>();
    List<CellChange> texts = changes.stream().filter(c -> !isMoved(c)).toList();
    boolean filled = texts.stream().allMatch(CellChange::isFilled);
    List<Message> lines = texts.stream().flatMap(this::lines).toList();
    if (!lines.isEmpty()) out.add(new NewsItem(Sort.NEW, message(filled ? "label.filled" : "label.changed"), about, lines));
    changes.stream().filter(this::isMoved).map(c -> result(about, c).orElseGet(() -> moved(about, c))).forEach(out::add);
    return out;
  }

  private boolean isMoved(CellChange cell) {
    return !cell.isFilled() && column(cell).filter(c -> c.role() == Column.Role.WHEN).isPresent();
  }

  /**
   * What came of a step that is done: where the kind has no column for it, it is written below the day, which itself
   * stays as it was.
   */
  private Optional<NewsItem> result(Message about, CellChange cell) {
    String was = before(cell);
    String is = text(cell.segments(), Segment.Kind.REMOVED);
    boolean done = change.row().steps().stream().filter(s -> cell.spot().step() == null || s.id().equals(cell.spot().step())).anyMatch(after::isDone);
    if (!done || after.column(Column.Role.RESULT).isPresent() || !is.startsWith(was + "\n")) return Optional.empty();
    Message words = message("about.quoted", NewWords.oneLine(is.substring(was.length())));
    return Optional.of(new NewsItem(Sort.DONE, message("label.result"), about, List.of(words)));
  }

  private NewsItem moved(Message about, CellChange cell) {
    String was = NewWords.oneLine(before(cell));
    String is = NewWords.oneLine(text(cell.segments(), Segment.Kind.REMOVED));
    Message now = is.isEmpty() ? message("line.now", message("about.emptied")) : message("line.now", message("about.quoted", is));
    return new NewsItem(Sort.DEADLINE, message("label.when", heading(cell)), about,
        List.of(message("line.before", message("about.quoted", was)), now));
  }

  /** As it stood there; where the column stood in another place, what is told of it. */
  private String before(CellChange cell) {
    String id = cell.spot().step();
    Row row = change.before();
    Optional<String> step = id == null ? Optional.empty()
        : change.steps().stream().filter(s -> s.step().id().equals(id)).map(StepChange::before)
            .flatMap(s -> Optional.ofNullable(s).stream()).map(Step::id).findFirst();
    if (row == null || change.placed().contains(cell.spot().column())) return text(cell.segments(), Segment.Kind.ADDED);
    return row.text(new Spot.InRow(row.id(), step.orElse(null), cell.spot().column())).map(Text::shown)
        .orElseGet(() -> text(cell.segments(), Segment.Kind.ADDED));
  }

  private static String text(List<Segment> segments, Segment.Kind without) {
    return segments.stream().filter(s -> s.kind() != without).map(Segment::text).collect(Collectors.joining());
  }

  private Stream<Message> lines(CellChange cell) {
    List<String> added = NewWords.added(cell.segments());
    boolean gone = cell.segments().stream().noneMatch(s -> s.kind() == Segment.Kind.ADDED);
    if (gone) return Stream.of(message(cell.isEmptied() ? "line.emptied" : "line.gone", heading(cell)));
    return added.stream().map(words -> message("line.quoted", heading(cell), words));
  }

  private Optional<Column> column(CellChange cell) {
    return Stream.of(after, before).filter(k -> k.knows(change.row().form()))
        .flatMap(k -> k.column(change.row(), cell.spot().column()).stream()).findFirst();
  }

  private String heading(CellChange cell) {
    return column(cell).map(Column::name).orElse(cell.spot().column());
  }

  /** What a new row is about and is to reach. */
  List<Message> told(Message about, List<Cell> cells) {
    List<Column> columns = after.columns(change.row());
    return told(columns, about, cells.stream().filter(c -> !c.column().equals(columns.getFirst().id())).toList());
  }

  /**
   * What is to be done, and when: the first text, and those that are struck once it is done.
   *
   * @param about what has been told of it already
   */
  static List<Message> told(List<Column> columns, Message about, List<Cell> cells) {
    var out = new ArrayList<Message>();
    boolean first = true;
    for (Column column : columns) {
      for (Cell cell : cells) {
        if (!cell.column().equals(column.id()) || cell.text().isBlank()) continue;
        boolean tell = first || column.struck() || column.role() == Column.Role.WHEN;
        first = false;
        if (!tell || about.arguments().contains(cell.text().oneLine())) continue;
        out.add(message("line.quoted", column.name(), NewWords.shortened(cell.text().shown())));
      }
    }
    return out;
  }
}
