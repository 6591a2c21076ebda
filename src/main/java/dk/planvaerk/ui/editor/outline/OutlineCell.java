package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows one row of the plan; its nodes are kept and refilled. */
final class OutlineCell extends ListCell<OutlineEntry> {
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
  private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
  /** What a heading is further in than those of the level above it. */
  private static final double INDENT_EM = 0.9;

  private final Texts texts;
  private final PlanKind kind;
  private final Function<OutlineEntry, String> name;
  private final Label number = new Label();
  private final Label theme = new Label();
  private final Label opening = new Label();
  private final Label steps = new Label();
  private final BorderPane line;
  private final ProgressWords words;
  private final FontIcon late = new FontIcon("fth-clock");

  /**
   * @param name what a row is called aloud
   */
  OutlineCell(Texts texts, PlanKind kind, Function<OutlineEntry, String> name, Consumer<OutlineEntry> chosen) {
    this.name = name;
    this.texts = texts;
    this.kind = kind;
    words = new ProgressWords(texts, kind);
    getStyleClass().add("outline-cell");
    late.getStyleClass().add("outline-late");
    number.getStyleClass().add("outline-number");
    theme.getStyleClass().add("outline-theme");
    opening.getStyleClass().add("outline-opening");
    steps.getStyleClass().add("outline-steps");
    steps.setMinWidth(Region.USE_PREF_SIZE);
    number.managedProperty().bind(number.visibleProperty());
    if (kind.text() != null) number.getStyleClass().add("outline-heading-number");
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
    number.setText(entry.number());
    if (kind.text() != null) line.setStyle("-fx-padding: 0 0 0 " + (entry.level() - 1) * INDENT_EM + "em;");
    number.setVisible(!entry.number().isEmpty());
    theme.pseudoClassStateChanged(TOP, kind.text() != null && entry.level() == 1 && !blank);
    theme.setText(blank ? entry.opening().isEmpty() ? texts.get("outline.blank") : entry.opening() : entry.theme());
    theme.pseudoClassStateChanged(NONE, blank && entry.opening().isEmpty());
    opening.setText(blank ? "" : entry.opening());
    opening.setVisible(!opening.getText().isEmpty());
    opening.setManaged(opening.isVisible());
    steps.setText(kind.hasSteps() && entry.progress().of() > 0 ? words.brief(entry.progress()) : entry.progress().done() > 0 ? "✓" : "");
    steps.setGraphic(entry.progress().overdue() > 0 ? late : null);
    setGraphic(line);
    String counted = kind.hasSteps() && entry.progress().of() > 0 ? words.whole(entry.progress()) : "";
    setTooltip(new Tooltip(theme.getText() + (opening.isVisible() ? "\n" + opening.getText() : "") + (counted.isEmpty() ? "" : "\n" + counted)));
    setAccessibleText(String.join(", ", name.apply(entry), theme.getText(), opening.getText(), counted));
  }
}
