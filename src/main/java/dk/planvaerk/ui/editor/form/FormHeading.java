package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.words.Wrapped;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which step and which row the form shows, and goes to those before and after them. */
final class FormHeading extends VBox {
  private final Texts texts;
  private final PlanKind kind;
  private final FormModel model;
  private final Label step = new Label();
  private final Label row = new Label();
  private final Button stepBefore;
  private final Button stepAfter;
  private final Button rowBefore;
  private final Button rowAfter;

  FormHeading(Texts texts, PlanKind kind, FormModel model) {
    this.texts = texts;
    this.kind = kind;
    this.model = model;
    getStyleClass().add("form-heading");
    step.getStyleClass().add("form-title");
    row.getStyleClass().add("form-below");
    Wrapped.wrap(row);
    stepBefore = button("form.before", kind.step(), "fth-chevron-up", () -> model.goToStep(-1));
    stepAfter = button("form.after", kind.step(), "fth-chevron-down", () -> model.goToStep(1));
    rowBefore = button("form.before", kind.row(), "fth-chevrons-up", () -> model.goToRow(-1));
    rowAfter = button("form.after", kind.row(), "fth-chevrons-down", () -> model.goToRow(1));
    getChildren().addAll(line(step, stepBefore, stepAfter), line(row, rowBefore, rowAfter));
  }

  private Button button(String key, Unit unit, String icon, Runnable action) {
    String words = texts.get(key, unit.one());
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "form-step");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(e -> action.run());
    return button;
  }

  private static HBox line(Label label, Button before, Button after) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox.setHgrow(label, Priority.SOMETIMES);
    for (Button b : new Button[] {before, after}) b.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(label, space, before, after);
    line.getStyleClass().add("form-heading-line");
    return line;
  }

  void show(Form form) {
    boolean steps = form.row().hasSteps();
    for (Button b : new Button[] {stepBefore, stepAfter}) b.setVisible(steps);
    step.setText(steps ? FirstLetter.capital(kind.step().one().in(texts.language())) + " " + form.number() + form.letter() : form.name());
    row.setText(!steps ? form.theme() : form.theme().isEmpty() ? form.name() : form.name() + " · " + form.theme());
    stepBefore.setDisable(!model.canGoToStep(-1));
    stepAfter.setDisable(!model.canGoToStep(1));
    rowBefore.setDisable(!model.canGoToRow(-1));
    rowAfter.setDisable(!model.canGoToRow(1));
  }
}
