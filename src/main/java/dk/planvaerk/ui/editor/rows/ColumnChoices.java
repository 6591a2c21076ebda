package dk.planvaerk.ui.editor.rows;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.GridRows;
import dk.planvaerk.importing.TableForm;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** For each column of a table the column of the plan that it goes to. */
final class ColumnChoices extends GridPane {
  private static final String NOWHERE = "";

  private final Texts texts;
  private final Grid grid;
  private final PlanKind kind;
  private final List<ComboBox<String>> boxes = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Label> samples = new ArrayList<>();
  private boolean showing = true;

  /**
   * @param onChoice told which column of the table goes where
   */
  ColumnChoices(Texts texts, Grid grid, PlanKind kind, BiConsumer<Integer, Optional<String>> onChoice) {
    this.texts = texts;
    this.grid = grid;
    this.kind = kind;
    getStyleClass().add("column-choices");
    getColumnConstraints().addAll(share(30), new ColumnConstraints(), share(30), share(40));
    addRow(0, heading("paste.from"), new Label(), heading("paste.to"), heading("paste.text"));
    List<String> all = Stream.concat(kind.itemColumns().stream().map(Column::id), Stream.of(NOWHERE)).toList();
    for (int i = 0; i < grid.width(); i++) {
      int column = i;
      var box = new ComboBox<String>();
      box.getItems().setAll(all);
      box.setConverter(names());
      box.setMaxWidth(Double.MAX_VALUE);
      box.valueProperty().subscribe(v -> {
        if (v != null && !showing) onChoice.accept(column, Optional.of(v).filter(c -> !c.equals(NOWHERE)));
      });
      boxes.add(box);
      names.add(label("column-name"));
      samples.add(label("column-sample"));
      addRow(i + 1, names.get(i), new FontIcon("fth-arrow-right"), box, samples.get(i));
    }
  }

  /** Shows what a form says. */
  void show(TableForm form) {
    showing = true;
    for (int i = 0; i < grid.width(); i++) {
      String heading = form.heading(grid, i);
      String name = heading.isEmpty() ? texts.get("paste.column", i + 1) : heading;
      names.get(i).setText(name);
      samples.get(i).setText(GridRows.sample(grid, form, kind, i).map(Text::oneLine).orElse(""));
      boxes.get(i).setAccessibleText(texts.get("paste.choose", name));
      boxes.get(i).setValue(form.columns().get(i).orElse(NOWHERE));
    }
    showing = false;
  }

  private static ColumnConstraints share(double percent) {
    var share = new ColumnConstraints();
    share.setPercentWidth(percent);
    return share;
  }

  private Label heading(String key) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add("paste-heading");
    return label;
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  private StringConverter<String> names() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable String column) {
        return Optional.ofNullable(column).flatMap(kind::column).map(Column::heading).orElse(texts.get("paste.left"));
      }

      @Override
      public String fromString(String text) {
        return NOWHERE;
      }
    };
  }
}
