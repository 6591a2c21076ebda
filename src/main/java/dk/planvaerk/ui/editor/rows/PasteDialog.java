package dk.planvaerk.ui.editor.rows;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.GridRows;
import dk.planvaerk.importing.TableForm;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.words.Wrapped;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks in a dialog: where each column goes, and below how the first rows will stand. */
public final class PasteDialog implements RowPreview {
  private static final ButtonType NONE = new ButtonType("", ButtonData.CANCEL_CLOSE);

  private static final int SHOWN = 24;
  private static final int COLUMNS = 4;

  private final Supplier<@Nullable Window> owner;
  private final Locale language;

  public PasteDialog(Supplier<@Nullable Window> owner, Locale language) {
    this.owner = owner;
    this.language = language;
  }

  @Override
  public Answer ask(Grid grid, PlanKind kind, boolean cellOpen) {
    return new Asking(Texts.of(PasteDialog.class, language), grid, kind).ask(owner.get(), cellOpen);
  }

  /** One question; its form changes while the user chooses. */
  private static final class Asking {
    private final Texts texts;
    private final Grid grid;
    private final PlanKind kind;
    private final Ids ids = new Ids();
    private final Label becomes = new Label();
    private final CheckBox headings = new CheckBox();
    private final CheckBox steps = new CheckBox();
    private final RowsPreview preview;
    private final Label leftOut = new Label();
    private final ColumnChoices choices;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private ButtonType ok = NONE;
    private TableForm form;

    Asking(Texts texts, Grid grid, PlanKind kind) {
      this.texts = texts;
      this.grid = grid;
      this.kind = kind;
      form = TableForm.guess(grid, kind);
      preview = new RowsPreview(texts, kind);
      choices = new ColumnChoices(texts, grid, kind, (column, meaning) -> become(form.with(column, meaning)));
      headings.setSelected(form.heading() >= 0);
      headings.selectedProperty().subscribe(s -> become(form.withHeadings(s, grid, kind)));
      steps.setText(texts.get("paste.steps", kind.step().many(), kind.row().one()));
      steps.setSelected(true);
      steps.selectedProperty().subscribe(s -> become(form.withStepsBelow(s)));
    }

    Answer ask(@Nullable Window window, boolean cellOpen) {
      dialog.initOwner(window);
      dialog.setTitle(texts.get("paste.program"));
      dialog.setResizable(true);
      var pane = dialog.getDialogPane();
      pane.getStylesheets().add(String.valueOf(PasteDialog.class.getResource("paste.css")));
      pane.getStyleClass().add("paste-dialog");
      pane.setContent(content());
      ok = new ButtonType(texts.get("paste.ok"), ButtonData.OK_DONE);
      var asText = new ButtonType(texts.get("paste.astext"), ButtonData.LEFT);
      pane.getButtonTypes().setAll(ok, new ButtonType(texts.get("paste.cancel"), ButtonData.CANCEL_CLOSE));
      if (cellOpen) pane.getButtonTypes().add(asText);
      become(form);
      ButtonType answer = dialog.showAndWait().orElse(NONE);
      if (answer == ok) return new Answer.AsRows(form);
      return answer == asText ? new Answer.AsText() : new Answer.Cancelled();
    }

    private Node content() {
      var title = new Label(texts.get("paste.title", kind.row().many()));
      title.getStyleClass().add("paste-title");
      becomes.getStyleClass().add("paste-becomes");
      var columns = new ScrollPane(choices);
      columns.setFitToWidth(true);
      columns.getStyleClass().add("paste-columns");
      var options = new VBox(headings, steps);
      options.getStyleClass().add("paste-options");
      var first = new Label(texts.get("paste.first"));
      first.getStyleClass().add("paste-heading");
      var rows = new ScrollPane(preview);
      rows.setFitToWidth(true);
      rows.getStyleClass().add("paste-rows");
      Wrapped.wrap(leftOut);
      leftOut.setMaxWidth(Double.MAX_VALUE);
      leftOut.getStyleClass().add("paste-left");
      var content = new VBox(new VBox(title, becomes), columns, options, first, rows, leftOut);
      content.getStyleClass().add("paste-content");
      return content;
    }

    private void become(TableForm next) {
      form = next;
      GridRows made = GridRows.of(grid, form, kind, ids);
      choices.show(form);
      headings.setText(headings());
      preview.show(made.rows(), kind.itemColumns().stream().filter(c -> isTaken(c)).toList());
      becomes.setText(becomes(made));
      hide(steps, !GridRows.hasStepsBelow(grid, form, kind));
      hide(leftOut, made.left().isEmpty());
      leftOut.setText(texts.get("paste.leftout") + "\n" + made.left().stream()
          .map(m -> "• " + m.in(texts.language())).collect(Collectors.joining("\n")));
      Node button = dialog.getDialogPane().lookupButton(ok);
      if (button != null) button.setDisable(made.rows().isEmpty());
    }

    /** Says which line the headings are, so that nobody loses one unseen. */
    private String headings() {
      if (form.heading() < 0) return texts.get("paste.heading");
      String line = grid.rows().get(form.heading()).stream().map(c -> c.text().oneLine()).filter(t -> !t.isEmpty())
          .map(t -> t.length() <= SHOWN ? t : t.substring(0, SHOWN) + " …").limit(COLUMNS).collect(Collectors.joining(" · "));
      return texts.get("paste.headingsaid", form.heading() + 1, line);
    }

    private boolean isTaken(Column column) {
      return form.columns().stream().anyMatch(f -> f.filter(column.id()::equals).isPresent());
    }

    private String becomes(GridRows made) {
      long rows = made.rows().size();
      long all = made.rows().stream().map(Row::steps).mapToLong(s -> s.size()).sum();
      if (rows == 0) return texts.get("paste.nothing");
      boolean onSteps = kind.itemColumns().stream().anyMatch(c -> c.place() == Place.STEPS && isTaken(c));
      if (!onSteps || all == rows) return texts.get("paste.becomesone", rows, of(kind.row(), rows));
      return texts.get("paste.becomes", rows, of(kind.row(), rows), all, of(kind.step(), all));
    }

    private static Words of(Unit unit, long number) {
      return number == 1 ? unit.one() : unit.many();
    }

    private static void hide(Node node, boolean hidden) {
      node.setVisible(!hidden);
      node.setManaged(!hidden);
    }
  }
}
