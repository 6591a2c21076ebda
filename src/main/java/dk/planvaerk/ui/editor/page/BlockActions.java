package dk.planvaerk.ui.editor.page;

import dk.planvaerk.edit.SetRowColumns;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.page.PageQuestions.Added;
import dk.planvaerk.ui.editor.page.PageQuestions.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with the block where the user writes: its heading, and whether its row has it; each is one step of undo. */
public final class BlockActions {
  private final EditorModel editor;
  private final PageQuestions questions;

  public BlockActions(EditorModel editor, PageQuestions questions) {
    this.editor = editor;
    this.questions = questions;
  }

  /** The block where the user is; nothing in a heading, a table or a line of one. */
  public Optional<Column> block() {
    return changeable().flatMap(row -> editor.cell().flatMap(c -> column(row, c.column()))).filter(c -> c.role() != Column.Role.TITLE);
  }

  /** The row where the user is, if its blocks can be others. */
  public Optional<Row> changeable() {
    return editor.row().filter(r -> editor.plan().kind().form(r).filter(f -> !f.table()).isPresent());
  }

  private Optional<Column> column(Row row, String id) {
    return editor.plan().kind().columns(row).stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Gives it another heading, in this row only. */
  public void rename() {
    Row row = changeable().orElse(null);
    Column block = block().orElse(null);
    if (row == null || block == null) return;
    questions.askHeading(block.heading()).map(String::strip).filter(h -> !h.isEmpty()).ifPresent(heading -> {
      List<RowColumn> columns = SetRowColumns.columns(editor.plan(), row).stream()
          .map(c -> c.column().equals(block.id()) ? new RowColumn(c.column(), heading, c.extra()) : c).toList();
      if (editor.submit("do.blockheading", new SetRowColumns(row.id(), columns))) go(row.id(), block.id());
    });
  }

  /** Whether it can go: a row has at least one. */
  public boolean canLeaveOut() {
    return block().isPresent() && changeable().filter(r -> editor.plan().kind().columns(r).size() > 1).isPresent();
  }

  /** Takes it out of this row; a text in it is kept where it can be had back. */
  public void leaveOut() {
    Row row = changeable().orElse(null);
    Column block = block().orElse(null);
    if (row == null || block == null || !canLeaveOut()) return;
    boolean written = row.spots(editor.plan().kind()).stream().filter(s -> s.column().equals(block.id()))
        .anyMatch(s -> row.text(s).filter(t -> !t.isBlank()).isPresent());
    if (written && !questions.askLeaveOut(block.heading().strip().replaceFirst(":$", ""))) return;
    List<RowColumn> columns = SetRowColumns.columns(editor.plan(), row).stream().filter(c -> !c.column().equals(block.id())).toList();
    int at = SetRowColumns.columns(editor.plan(), row).stream().map(RowColumn::column).toList().indexOf(block.id());
    if (editor.submit("do.leaveout", new SetRowColumns(row.id(), columns))) go(row.id(), columns.get(Math.max(0, at - 1)).column());
  }

  /** The blocks that the row could have too: those of its form, and those whose texts wait for them. */
  public List<Block> others() {
    Row row = changeable().orElse(null);
    if (row == null) return List.of();
    Plan plan = editor.plan();
    List<String> there = plan.kind().columns(row).stream().map(Column::id).toList();
    var blocks = new ArrayList<Block>();
    row.unplaced().stream().filter(u -> !there.contains(u.id())).forEach(u -> blocks.add(new Block(u.id(), u.heading(), true)));
    plan.kind().columns(row.form()).stream().filter(c -> !there.contains(c.id()))
        .filter(c -> blocks.stream().noneMatch(b -> b.column().equals(c.id())))
        .forEach(c -> blocks.add(new Block(c.id(), c.heading(), false)));
    return blocks;
  }

  /** Adds one behind the block where the user is. */
  public void add() {
    changeable().ifPresent(row -> {
      List<Block> others = others();
      questions.askBlock(others).ifPresent(added -> add(row, switch (added) {
        case Added.Known(String column) -> known(row, column, others);
        case Added.Own(String heading) -> new RowColumn(editor.ids().next(), heading.strip(), Extra.NONE);
      }));
    });
  }

  /** One that the kind does not know has the heading that it had. */
  private RowColumn known(Row row, String column, List<Block> others) {
    boolean ofForm = editor.plan().kind().columns(row.form()).stream().anyMatch(c -> c.id().equals(column));
    String heading = others.stream().filter(b -> b.column().equals(column)).map(Block::heading).findFirst().orElse("");
    return new RowColumn(column, ofForm ? null : heading, Extra.NONE);
  }

  private void add(Row row, RowColumn added) {
    var columns = new ArrayList<>(SetRowColumns.columns(editor.plan(), row));
    List<String> ids = columns.stream().map(RowColumn::column).toList();
    int at = editor.cell().map(c -> ids.indexOf(c.column())).orElse(-1);
    columns.add(at < 0 ? columns.size() : at + 1, added);
    if (editor.submit("do.addblock", new SetRowColumns(row.id(), columns))) go(row.id(), added.column());
  }

  private void go(String row, String column) {
    editor.plan().row(row).flatMap(r -> r.spots(editor.plan().kind()).stream().filter(s -> s.column().equals(column)).findFirst())
        .ifPresent((Spot.InRow s) -> editor.travel(s));
  }
}
