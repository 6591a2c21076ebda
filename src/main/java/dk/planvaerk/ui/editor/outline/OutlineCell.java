package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.editor.model.Names;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows one row of the plan; its nodes are kept and refilled. */
final class OutlineCell extends ListCell<OutlineEntry> {
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final Texts texts;
  private final PlanKind kind;
  private final Label number = new Label();
  private final Label theme = new Label();
  private final Label opening = new Label();
  private final Label steps = new Label();
  private final BorderPane line;

  OutlineCell(Texts texts, PlanKind kind, Consumer<OutlineEntry> chosen) {
    this.texts = texts;
    this.kind = kind;
    getStyleClass().add("outline-cell");
    number.getStyleClass().add("outline-number");
    theme.getStyleClass().add("outline-theme");
    opening.getStyleClass().add("outline-opening");
    steps.getStyleClass().add("outline-steps");
    for (Label fixed : new Label[] {number, steps}) fixed.setMinWidth(Region.USE_PREF_SIZE);
    line = new BorderPane(new VBox(theme, opening), null, steps, null, number);
    setPrefWidth(0); // as wide as the list, whatever is written
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY && !isEmpty()) chosen.accept(getItem());
    });
  }

  @Override
  protected void updateItem(OutlineEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    boolean blank = entry.theme().isEmpty();
    number.setText(Integer.toString(entry.number()));
    theme.setText(blank ? entry.opening().isEmpty() ? texts.get("outline.blank") : entry.opening() : entry.theme());
    theme.pseudoClassStateChanged(NONE, blank && entry.opening().isEmpty());
    opening.setText(blank ? "" : entry.opening());
    opening.setVisible(!opening.getText().isEmpty());
    opening.setManaged(opening.isVisible());
    steps.setText(Integer.toString(entry.steps()));
    setGraphic(line);
    String counted = entry.steps() + " " + unit(entry.steps());
    setTooltip(new Tooltip(theme.getText() + (opening.isVisible() ? "\n" + opening.getText() : "") + "\n" + counted));
    setAccessibleText(String.join(", ", Names.capital(kind.row().one().in(texts.language())) + " " + entry.number(),
        theme.getText(), opening.getText(), counted));
  }

  private String unit(int count) {
    Unit unit = kind.step();
    return (count == 1 ? unit.one() : unit.many()).in(texts.language());
  }
}
