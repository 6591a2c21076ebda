package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.model.Names;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tool bar: what is done most often, and what is shown beside the table. */
final class EditorTools extends HBox {
  private final Texts texts;
  /** What is known by its icon, where there isn't room for all words. */
  private final List<Labeled> icons = new ArrayList<>();
  private boolean narrow;
  private double wholeEm;

  EditorTools(Texts texts, EditorCommands commands, PlanKind kind) {
    this.texts = texts;
    getStyleClass().add("editor-tools");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(Controls.button(commands.edit.undo, ""), Controls.button(commands.edit.redo, ""),
        add(commands.row.add, kind.row()), add(commands.step.add, kind.step()), space);
    for (Command panel : commands.panels.panels) icons.add(Controls.toggle(panel));
    getChildren().addAll(icons);
    Labeled save = Controls.button(commands.file.save, commands.file.save.plainLabel());
    icons.add(save);
    getChildren().addAll(gap(), save, export(commands.file));
  }

  @Override
  protected void layoutChildren() {
    double em = icons.getFirst().getFont().getSize();
    if (!narrow) wholeEm = computePrefWidth(-1) / em;
    boolean nowNarrow = wholeEm * em > getWidth();
    if (nowNarrow != narrow) {
      narrow = nowNarrow;
      icons.forEach(i -> i.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }
    super.layoutChildren();
  }

  private Node add(Command command, Unit unit) {
    return Controls.button(command, texts.get("tool.row", Names.capital(unit.one().in(texts.language()))));
  }

  private MenuButton export(FileCommands file) {
    var export = new MenuButton(texts.get("tool.export"), new FontIcon("fth-share"), Controls.items(file.exports));
    export.getItems().add(new SeparatorMenuItem());
    export.getItems().addAll(Controls.items(file.copies));
    export.getStyleClass().add("accent");
    export.setFocusTraversable(false);
    return export;
  }

  private static Region gap() {
    var gap = new Region();
    gap.getStyleClass().add("tool-gap");
    return gap;
  }
}
