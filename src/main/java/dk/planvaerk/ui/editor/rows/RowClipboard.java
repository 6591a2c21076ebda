package dk.planvaerk.ui.editor.rows;

import dk.planvaerk.clipboard.CopiedRows;
import dk.planvaerk.clipboard.FittedRows;
import dk.planvaerk.clipboard.HtmlTable;
import dk.planvaerk.clipboard.TabText;
import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.GridRows;
import dk.planvaerk.importing.clipboard.HtmlGrid;
import dk.planvaerk.importing.clipboard.TabGrid;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Row;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Names;
import dk.planvaerk.ui.editor.model.RowActions;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.rows.RowPreview.Answer;
import dk.planvaerk.ui.editor.text.OwnFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** Cuts, copies and pastes whole rows. */
public final class RowClipboard {
  private static final DataFormat OWN = OwnFormat.of(CopiedRows.MEDIA_TYPE);

  private final EditorModel editor;
  private final RowSelection selection;
  private final RowActions rows;
  private final RowPreview preview;

  public RowClipboard(EditorModel editor, RowSelection selection, RowActions rows, RowPreview preview) {
    this.editor = editor;
    this.selection = selection;
    this.rows = rows;
    this.preview = preview;
  }

  /** Whether rows are selected, so that the clipboard is theirs. */
  public boolean hasRows() {
    return !selection.isEmpty();
  }

  public void copy() {
    List<Row> of = rows.rows();
    put(of);
    editor.tell(Message.of(RowClipboard.class, "told.copied", count(of)));
  }

  public void cut() {
    put(rows.rows());
    rows.removeAs("do.cutrow");
  }

  private void put(List<Row> of) {
    var copied = new CopiedRows(editor.plan().kind(), of);
    var content = new ClipboardContent();
    content.put(OWN, ByteBuffer.wrap(copied.own(editor.ids()).getBytes(StandardCharsets.UTF_8)));
    content.putHtml(HtmlTable.of(copied));
    content.putString(TabText.of(copied));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /**
   * Pastes rows, or a table as rows.
   *
   * @param cellOpen whether the user writes in a cell
   * @return false where there is nothing of that kind, or the user wants it as text
   */
  public boolean paste(boolean cellOpen) {
    if (editor.isReadOnly()) return false;
    Optional<CopiedRows> copied = copied();
    if (copied.isPresent()) {
      insert(copied.get());
      return true;
    }
    Optional<Grid> grid = grid(cellOpen).filter(g -> isTable(g, cellOpen));
    return grid.isPresent() && !(ask(grid.get(), cellOpen) instanceof Answer.AsText);
  }

  /** Says why nothing has been pasted. */
  public void tellNothing() {
    String text = Clipboard.getSystemClipboard().getString();
    if (editor.isReadOnly()) editor.tellReadOnly();
    else if (text == null || text.isBlank()) editor.tell(Message.of(RowClipboard.class, "told.nothing"));
    else if (editor.plan().kind().text() == null) editor.tell(Message.of(RowClipboard.class, "told.norows", editor.plan().kind().row().many()));
    else editor.tell(Message.of(RowClipboard.class, "told.noheadings"));
  }

  /** Says what of the clipboard has not been pasted. */
  public void tellLeft(List<Message> left) {
    left.stream().reduce((all, m) -> Message.of(RowClipboard.class, "told.and", all, m))
        .ifPresent(all -> editor.tell(Message.of(RowClipboard.class, "told.left", all)));
  }

  private Answer ask(Grid grid, boolean cellOpen) {
    Answer answer = preview.ask(grid, editor.plan().kind(), cellOpen);
    if (answer instanceof Answer.AsRows(var form)) {
      List<Row> made = GridRows.of(grid, form, editor.plan().kind(), editor.ids()).rows();
      if (rows.insert("do.pasterow", made)) editor.tell(Message.of(RowClipboard.class, "told.pasted", count(made)));
    }
    return answer;
  }

  private void insert(CopiedRows copied) {
    var fitted = new FittedRows(copied, editor.plan().kind(), editor.ids());
    List<Row> made = fitted.rows();
    if (!rows.insert("do.pasterow", made)) return;
    if (fitted.homeless().isEmpty()) editor.tell(Message.of(RowClipboard.class, "told.pasted", count(made)));
    else editor.tell(Message.of(RowClipboard.class, "told.homeless", String.join(", ", fitted.homeless())));
  }

  private Message count(List<Row> of) {
    return Names.count(editor.plan().kind(), of);
  }

  /** What is no plan after all may still be a table. */
  private static Optional<CopiedRows> copied() {
    Object content = Clipboard.getSystemClipboard().getContent(OWN);
    String text = switch (content) {
      case ByteBuffer bytes -> StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
      case String s -> s;
      case null, default -> "";
    };
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(CopiedRows.read(text)).filter(c -> !c.rows().isEmpty());
    } catch (InputProblem e) {
      return Optional.empty();
    }
  }

  /** In a cell, a stray tab does not make a table of a text. */
  private static Optional<Grid> grid(boolean cellOpen) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    Optional<String> plain = Optional.ofNullable(clipboard.getString());
    Optional<Grid> html = Optional.ofNullable(clipboard.getHtml()).flatMap(h -> HtmlGrid.read(h, plain.orElse("")));
    return html.or(() -> plain.filter(s -> !cellOpen || TabGrid.isEven(s)).map(TabGrid::read));
  }

  /** In a cell, lines below each other are a text of several paragraphs; elsewhere they are rows. */
  private static boolean isTable(Grid grid, boolean cellOpen) {
    boolean square = grid.width() > 1 && grid.texts() > 1 && (!cellOpen || grid.rows().size() > 1);
    return square || (!cellOpen && grid.rows().size() > 1);
  }
}
