package dk.planvaerk.ui.start;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.RecentPlans.Recent;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.look.LookMenus;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the program begins. */
public final class StartView extends ScrollPane {
  /** An example that can be opened. */
  public record Example(String name, String title, String description) {}

  /** What can be done here. */
  public interface Actions {
    void newPlan(PlanKind kind);

    void open();

    void open(Path file);

    /** Takes a plan off the list of those that were open last. */
    void forget(Path file);

    void openExample(String name);

    /** Offers what was closed without being saved. */
    void openUnsaved();

    void showKeys(List<KeyList> keys);

    void showAbout();

    void close();
  }

  private final Texts texts;
  private final Actions actions;
  private final EvenGrid cards;
  private final RecentList recent;
  private final ObjectProperty<List<Recent>> opened = new SimpleObjectProperty<>(List.of());
  private final VBox examples = new VBox();
  private final Button unsaved;
  private final Label problems = new Label();
  private final List<CommandMenu> menus;

  public StartView(Texts texts, List<PlanKind> kinds, LookMenus look, Actions actions) {
    this.texts = texts;
    this.actions = actions;
    getStyleClass().add("start");
    setFitToWidth(true);
    setFocusTraversable(false);
    Command open = Command.of(texts.get("start.open"), actions::open).keys("Shortcut+O").icon("fth-folder");
    menus = menus(kinds, open, look);
    recent = new RecentList(texts, actions);
    opened.subscribe(recent::show);
    unsaved = open(Command.of(texts.get("start.unsaved"), actions::openUnsaved).icon("fth-rotate-ccw"));
    unsaved.managedProperty().bind(unsaved.visibleProperty());
    unsaved.setVisible(false);
    examples.getStyleClass().add("start-list");
    cards = new EvenGrid("start-cards", kinds.stream().map(this::card).toArray(Node[]::new));
    var columns = new EvenGrid("start-columns",
        section(headingLine(heading("start.recent"), open(open)), recent, unsaved, dropHere()),
        section(headingLine(heading("start.examples")), examples));
    problems.setWrapText(true);
    problems.getStyleClass().add("start-about");
    problems.managedProperty().bind(problems.visibleProperty());
    problems.setVisible(false);
    var page = new VBox(top(), section(heading("start.new"), cards, problems), columns);
    page.getStyleClass().add("start-page");
    var middle = new StackPane(page); // on a wide screen the page keeps a width that can be read
    middle.getStyleClass().add("start-middle");
    setContent(middle);
    addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (CommandMenu.press(menus, e, c -> true)) e.consume();
    });
  }

  private List<CommandMenu> menus(List<PlanKind> kinds, Command open, LookMenus look) {
    Command first = Command.of(texts.get("start.new"), () -> actions.newPlan(kinds.getFirst())).keys("Shortcut+N");
    Command close = Command.of(texts.get("start.close"), actions::close).keys("Shortcut+W");
    return List.of(CommandMenu.of(texts.get("start.page"), List.of(first, open, close)),
        CommandMenu.of(texts.get("start.view"), look.all()),
        CommandMenu.of(texts.get("start.help"),
            List.of(Command.of(texts.get("start.keys"), this::showKeys).keys("F1")),
            List.of(Command.of(texts.get("start.program"), actions::showAbout))));
  }

  private void showKeys() {
    actions.showKeys(menus.stream().map(KeyList::of).toList());
  }

  /** The user begins with a new plan. */
  public void begin() {
    if (!cards.getChildren().isEmpty()) cards.getChildren().getFirst().requestFocus();
  }

  /** Says which files of kinds can't be used, and why. */
  public void showProblems(List<String> said) {
    problems.setText(String.join("\n", said));
    problems.setVisible(!said.isEmpty());
  }

  /** Shows the plans that were open last, or that there are none; they outlive the page and do not hold it. */
  public void showRecent(ObservableValue<List<Recent>> plans) {
    opened.bind(plans);
  }

  /** Shows a way to what was closed without being saved, while there is any; it outlives the page and does not hold it. */
  public void showUnsaved(ObservableValue<Boolean> any) {
    unsaved.visibleProperty().bind(any);
  }

  public void showExamples(List<Example> all) {
    examples.getChildren().setAll(all.stream()
        .map(e -> new Choice(e.title(), e.description(), "start-entry", () -> actions.openExample(e.name())))
        .toList());
  }

  private Node top() {
    var name = new Label(texts.get("start.name"));
    name.getStyleClass().add("start-name");
    var about = new Label(texts.get("start.about"));
    about.setWrapText(true);
    about.getStyleClass().add("start-about");
    var words = new VBox(name, about);
    HBox.setHgrow(words, Priority.ALWAYS);
    var top = new HBox(words, menu(menus.get(1)), menu(menus.get(2)));
    top.getStyleClass().add("start-top");
    return top;
  }

  private static MenuButton menu(CommandMenu menu) {
    var button = new MenuButton(menu.plainTitle(), null, Controls.items(menu.entries()));
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Node card(PlanKind kind) {
    return new Choice(kind.name().in(texts.language()), kind.description().in(texts.language()), "start-card",
        () -> actions.newPlan(kind));
  }

  private static Button open(Command command) {
    Button open = Controls.button(command, command.label().getValue());
    open.setFocusTraversable(true);
    open.setMinWidth(Region.USE_PREF_SIZE);
    return open;
  }

  private Node dropHere() {
    var drop = new Label(texts.get("start.drop"), new FontIcon("fth-download"));
    drop.setMaxWidth(Double.MAX_VALUE);
    drop.setWrapText(true);
    drop.getStyleClass().add("start-drop");
    return drop;
  }

  private static HBox headingLine(Node... nodes) {
    var line = new HBox(nodes);
    HBox.setHgrow(nodes[0], Priority.ALWAYS);
    line.getStyleClass().add("start-heading-line");
    return line;
  }

  private Label heading(String key) {
    var heading = new Label(texts.get(key));
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  private static VBox section(Node... nodes) {
    var box = new VBox(nodes);
    box.getStyleClass().add("start-section");
    return box;
  }
}
