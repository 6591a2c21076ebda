package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.words.Wrapped;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in a plan in which nothing is written how to begin. It goes with the first letter, or for good when it is closed. */
final class FirstHint extends HBox {
  private static final String CLOSED = "writing.hintclosed";

  FirstHint(Texts texts, EditorModel editor, EditorCommands commands, Memory memory) {
    getStyleClass().add("first-hint");
    PlanKind kind = editor.plan().kind();
    Optional<String> first = kind.headFields().stream().flatMap(List::stream).map(HeadField::label).findFirst();
    boolean table = kind.text() == null;
    String begin = first.map(HeadPane::withoutColon).map(f -> table ? texts.get("hint.field", f) : texts.get("hint.fieldtext", f))
        .orElse(table ? texts.get("hint.cell") : texts.get("hint.text"));
    String row = keys(commands.row.add.keys());
    String step = keys(commands.step.add.keys());
    String keys = !kind.hasSteps() ? texts.get("hint.rowkeys", row, kind.row().one())
        : table ? texts.get("hint.keys", step, kind.step().one(), row, kind.row().one())
        : texts.get("hint.textkeys", step, kind.step().one(), row, kind.row().one());
    Label label = Wrapped.label(begin + " " + keys);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var close = new Button("", new FontIcon("fth-x"));
    close.getStyleClass().addAll("flat", "button-icon");
    close.setAccessibleText(texts.get("hint.close"));
    close.setTooltip(new Tooltip(texts.get("hint.close")));
    close.setFocusTraversable(false);
    close.setOnAction(e -> {
      memory.put(CLOSED, true);
      show(false);
    });
    getChildren().addAll(new FontIcon("fth-edit-3"), label, close);
    show(!editor.isReadOnly() && editor.plan().isBlank() && !memory.flag(CLOSED, false));
    editor.planProperty().subscribe(p -> {
      if (!p.isBlank()) show(false);
    });
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private static String keys(@Nullable KeyCombination keys) {
    return keys == null ? "" : keys.getDisplayText();
  }
}
