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
import java.util.stream.Stream;
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
  /** Go where not even the icons have room, as with large letters: they are in the menu too. */
  private final List<Labeled> panels;
  private final List<Labeled> files;
  /** Keeps a word where the others have only their icons, for it is what the plan is written for. */
  private final Labeled prepare;
  private final String prepareInFull;

  /**
   * @param marks how the plan is seen
   */
  EditorTools(Texts texts, EditorCommands commands, PlanKind kind, Node marks) {
    this.texts = texts;
    getStyleClass().add("editor-tools");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(Controls.button(commands.edit.undo, ""), Controls.button(commands.edit.redo, ""),
        addRow(commands, kind.row()));
    if (kind.hasSteps()) getChildren().add(add(commands.step.add, kind.step()));
    getChildren().addAll(done(commands, kind), gap(), marks, space);
    panels = commands.panels.panels.stream().<Labeled>map(Controls::toggle).toList();
    known.addAll(panels);
    getChildren().addAll(panels);
    prepareInFull = commands.versions.prepare.label().getValue();
    prepare = Controls.button(commands.versions.prepare, prepareInFull);
    prepare.getStyleClass().add("accent");
    files = List.of(
        Controls.button(commands.file.save, commands.file.save.plainLabel()), export(commands.file));
    known.addAll(files);
    getChildren().add(gap());
    getChildren().addAll(files);
    getChildren().add(prepare);
    Stream.concat(panels.stream(), files.stream()).forEach(l -> l.managedProperty().bind(l.visibleProperty()));
  }

  private Node add(Command command, Unit unit) {
    return Controls.button(command, name(unit));
  }

  private String name(Unit unit) {
    return texts.get("tool.row", Names.capital(unit.one().in(texts.language())));
  }

  /** In a running text rows of other forms stand in its menu. */
  private Node addRow(EditorCommands commands, Unit unit) {
    if (commands.page.forms.isEmpty()) return add(commands.row.add, unit);
    return Controls.split(commands.row.add, name(unit), commands.page.forms);
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
    double words = known.stream().mapToDouble(EditorTools::words).sum();
    boolean bare = prepare.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    double now = bare ? -prepare.getGraphicTextGap() : width(prepare.getText(), prepare);
    double inFull = width(prepareInFull, prepare);
    double icons = prefWidth(-1) - (isShort ? 0 : words) - now + inFull + hidden(panels) + hidden(files);
    boolean fits = icons + words <= getWidth();
    known.forEach(k -> k.setContentDisplay(fits ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    prepare.setText(icons <= getWidth() ? prepareInFull : texts.get("tool.prepare"));
    leaveOut(icons - inFull + width(texts.get("tool.prepare"), prepare));
    super.layoutChildren();
  }

  /**
   * Lets one thing after the other go until the rest has room.
   *
   * @param all what everything takes with the fewest words
   */
  private void leaveOut(double all) {
    double left = leaveOut(panels, all);
    boolean withWord = left <= getWidth();
    if (!withWord) left -= width(texts.get("tool.prepare"), prepare) + prepare.getGraphicTextGap();
    prepare.setContentDisplay(withWord ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    leaveOut(files, left);
  }

  /** Lets the last of some tools go, and those before it, until there is room; gives what is left. */
  private double leaveOut(List<Labeled> tools, double all) {
    double left = all;
    for (Labeled tool : tools.reversed()) {
      boolean stays = left <= getWidth();
      tool.setVisible(stays);
      if (!stays) left -= room(tool);
    }
    return left;
  }

  private double room(Labeled tool) {
    return tool.prefWidth(-1) + getSpacing();
  }

  private double hidden(List<Labeled> tools) {
    return tools.stream().filter(t -> !t.isVisible()).mapToDouble(this::room).sum();
  }

  /** The room that the words of a button take beside its icon. */
  private static double words(Labeled button) {
    return width(button.getText(), button) + button.getGraphicTextGap();
  }

  private static double width(String words, Labeled button) {
    var text = new Text(words);
    text.setFont(button.getFont());
    return text.getLayoutBounds().getWidth();
  }
}
