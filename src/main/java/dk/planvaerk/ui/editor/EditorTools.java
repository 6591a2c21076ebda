package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.command.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The tool bar: what is done most often, and what is shown beside the table. Where there is no room for all words, those
 * whose icons say enough go; where there is none for all buttons, some go into a menu, but never what the plan is written for.
 */
final class EditorTools extends HBox {
  private static final double AWAY = -10_000;

  /** Buttons that give way together, and what stands for them in the menu. */
  private record Group(List<Node> nodes, List<MenuEntry> entries) {}

  private final Texts texts;
  private final List<Labeled> known = new ArrayList<>();
  private final Region space = new Region();
  /** In the order in which they give way. */
  private final List<Group> groups;
  private final MenuButton more = new MenuButton();
  private int given;
  /** Keeps a word where the others have only their icons, for it is what the plan is written for. */
  private final Labeled prepare;
  private final String prepareInFull;
  private final String shortly;

  /**
   * @param marks how the plan is seen
   */
  EditorTools(Texts texts, EditorCommands commands, PlanKind kind, Region marks) {
    this.texts = texts;
    getStyleClass().add("editor-tools");
    HBox.setHgrow(space, Priority.ALWAYS);
    marks.setMinWidth(USE_PREF_SIZE);
    List<Node> seen = List.of(gap(), marks);
    getChildren().addAll(Controls.button(commands.edit.undo, ""), Controls.button(commands.edit.redo, ""),
        addRow(commands, kind.row()));
    if (kind.hasSteps()) getChildren().add(add(commands.step.add, kind.step()));
    getChildren().add(done(commands, kind));
    getChildren().addAll(seen);
    getChildren().add(space);
    var panels = commands.panels.panels.stream().map(Controls::toggle).toList();
    prepareInFull = commands.versions.prepare.label().getValue();
    shortly = texts.get("tool.prepare");
    prepare = Controls.button(commands.versions.prepare, prepareInFull);
    prepare.getStyleClass().add("accent");
    prepare.setMinWidth(USE_PREF_SIZE);
    List<Labeled> files = List.of(
        Controls.button(commands.file.save, commands.file.save.plainLabel()), export(commands.file));
    known.addAll(panels);
    known.addAll(files);
    var beside = new ArrayList<Node>(panels);
    beside.add(gap());
    beside.addAll(files);
    getChildren().addAll(beside);
    more.getStyleClass().add("more-tools");
    more.setGraphic(new FontIcon("fth-more-horizontal"));
    more.setAccessibleText(texts.get("tool.more"));
    more.setTooltip(new Tooltip(texts.get("tool.more")));
    more.setFocusTraversable(false);
    getChildren().addAll(more, prepare);
    groups = List.of(
        new Group(seen, commands.view.marks),
        new Group(beside, CommandMenu.lined(commands.panels.panels, List.of(commands.file.save), commands.file.exports, commands.file.copies)));
  }

  private Node add(Command command, Unit unit) {
    return Controls.button(command, name(unit));
  }

  private String name(Unit unit) {
    return texts.get("tool.row", FirstLetter.capital(unit.one().in(texts.language())));
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
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  /** From all there is to what is left where there is least room; what gives way is known beforehand, so that nothing flickers. */
  private void fit(double width) {
    double words = known.stream().mapToDouble(EditorTools::words).sum();
    double left = all() + (isShort() ? 0 : -words) - width(prepare.getText(), prepare);
    double full = width(prepareInFull, prepare);
    boolean inWords = left + words + full <= width;
    boolean inFull = left + full <= width;
    known.forEach(k -> k.setContentDisplay(inWords ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    prepare.setText(inFull ? prepareInFull : shortly);
    left += inFull ? full : width(shortly, prepare);
    double menu = natural(more);
    int gone = 0;
    while (gone < groups.size() && left + (gone == 0 ? 0 : menu) > width) left -= natural(groups.get(gone++).nodes());
    give(gone);
  }

  private boolean isShort() {
    return known.getFirst().getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
  }

  private double all() {
    double edges = snappedLeftInset() + snappedRightInset();
    return edges - getSpacing() + natural(getChildren().stream().filter(n -> n != more && n != space).toList()) + natural(space);
  }

  private double natural(List<Node> nodes) {
    return nodes.stream().mapToDouble(this::natural).sum();
  }

  private double natural(Node node) {
    return snapSizeX(node.prefWidth(-1)) + getSpacing();
  }

  /** What is gone stays in the scene, where its size is known, but out of sight. */
  private void give(int gone) {
    for (int i = 0; i < groups.size(); i++) {
      boolean stays = i >= gone;
      for (Node node : groups.get(i).nodes()) {
        node.setManaged(stays);
        if (!stays) node.relocate(AWAY, 0);
      }
    }
    more.setManaged(gone > 0);
    if (gone == 0) more.relocate(AWAY, 0);
    if (given == gone) return;
    given = gone;
    List<MenuEntry> entries = List.of();
    for (Group group : groups.subList(0, gone)) entries = CommandMenu.lined(entries, group.entries());
    more.getItems().setAll(Controls.items(entries));
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
