package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status;
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
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The tool bar: what is done most often, and what is shown beside the table. Where there is no room for all words, those
 * whose icons say enough go.
 */
final class EditorTools extends HBox {
  private final Texts texts;
  private final List<Labeled> known = new ArrayList<>();

  /**
   * @param marks how the plan is seen
   */
  EditorTools(Texts texts, EditorCommands commands, PlanKind kind, Node marks) {
    this.texts = texts;
    getStyleClass().add("editor-tools");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(Controls.button(commands.edit.undo, ""), Controls.button(commands.edit.redo, ""),
        add(commands.row.add, kind.row()), add(commands.step.add, kind.step()), done(commands, kind), gap(), marks, space);
    var panels = commands.panels.panels.stream().map(Controls::toggle).toList();
    known.addAll(panels);
    getChildren().addAll(panels);
    Labeled prepare = Controls.button(commands.versions.prepare, commands.versions.prepare.label().getValue());
    prepare.getStyleClass().add("accent");
    List<Labeled> files = List.of(
        Controls.button(commands.file.save, commands.file.save.plainLabel()), export(commands.file), prepare);
    known.addAll(files);
    getChildren().add(gap());
    getChildren().addAll(files);
  }

  private Node add(Command command, Unit unit) {
    return Controls.button(command, texts.get("tool.row", Names.capital(unit.one().in(texts.language()))));
  }

  private Node done(EditorCommands commands, PlanKind kind) {
    String name = kind.status(Status.Meaning.DONE).map(s -> s.name().in(texts.language())).orElse("");
    var button = Controls.button(commands.done.toggle, name);
    known.add(button);
    return button;
  }

  private MenuButton export(FileCommands file) {
    var export = new MenuButton(texts.get("tool.export"), new FontIcon("fth-share"), Controls.items(file.exports));
    export.getItems().add(new SeparatorMenuItem());
    export.getItems().addAll(Controls.items(file.copies));
    export.setFocusTraversable(false);
    return export;
  }

  private static Region gap() {
    var gap = new Region();
    gap.getStyleClass().add("tool-gap");
    return gap;
  }

  @Override
  protected void layoutChildren() {
    boolean isShort = known.getFirst().getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    double all = prefWidth(-1) + (isShort ? known.stream().mapToDouble(EditorTools::words).sum() : 0);
    ContentDisplay display = all > getWidth() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    known.forEach(k -> k.setContentDisplay(display));
    super.layoutChildren();
  }

  /** The room that the words of a button take beside its icon. */
  private static double words(Labeled button) {
    var text = new Text(button.getText());
    text.setFont(button.getFont());
    return text.getLayoutBounds().getWidth() + button.getGraphicTextGap();
  }
}
