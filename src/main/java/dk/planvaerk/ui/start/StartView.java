package dk.planvaerk.ui.start;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.RecentPlans.Recent;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

    void openExample(String name);
  }

  private final Texts texts;
  private final Actions actions;
  private final VBox recent = new VBox();

  public StartView(Texts texts, List<PlanKind> kinds, List<Example> examples, Actions actions) {
    this.texts = texts;
    this.actions = actions;
    getStyleClass().add("start");
    setFitToWidth(true);
    recent.getStyleClass().add("start-list");
    var name = new Label(texts.get("start.name"));
    name.getStyleClass().add("start-name");
    var about = new Label(texts.get("start.about"));
    about.getStyleClass().add("start-about");
    var cards = new FlowPane();
    cards.getStyleClass().add("start-cards");
    kinds.forEach(k -> cards.getChildren().add(card(k)));
    var columns = new HBox(section(recentHeading(), recent), section(headingLine(heading("start.examples")), examples(examples)));
    columns.getStyleClass().add("start-columns");
    columns.getChildren().forEach(c -> HBox.setHgrow(c, Priority.ALWAYS));
    var page = new VBox(new VBox(name, about), section(heading("start.new"), cards), columns);
    page.getStyleClass().add("start-page");
    setContent(page);
  }

  private Node card(PlanKind kind) {
    return choice(kind.name().in(texts.language()), kind.description().in(texts.language()), "start-card",
        () -> actions.newPlan(kind));
  }

  /** Shows the plans that were open last, or that there are none. */
  public void showRecent(List<Recent> plans) {
    recent.getChildren().clear();
    for (Recent r : plans) {
      recent.getChildren().add(choice(r.title(), place(r.file()), "start-entry", () -> actions.open(r.file())));
    }
    if (plans.isEmpty()) {
      var none = new Label(texts.get("start.norecent"));
      none.setWrapText(true);
      none.getStyleClass().add("start-none");
      recent.getChildren().add(none);
    }
  }

  private Node examples(List<Example> examples) {
    var list = new VBox();
    list.getStyleClass().add("start-list");
    examples.forEach(e -> list.getChildren().add(
        choice(e.title(), e.description(), "start-entry", () -> actions.openExample(e.name()))));
    return list;
  }

  private static Button choice(String title, String description, String styleClass, Runnable action) {
    var name = new Label(title);
    name.getStyleClass().add("choice-title");
    var about = new Label(description);
    about.getStyleClass().add("choice-about");
    var button = new Button(null, new VBox(name, about));
    button.getStyleClass().setAll("choice", styleClass);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(title + ". " + description);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** The folders that a plan lies in, the last two of them, as in "Dokumenter › Tilsyn". */
  static String place(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || folder.getNameCount() == 0) return String.valueOf(file.getFileName());
    int n = folder.getNameCount();
    String last = folder.getName(n - 1).toString();
    String folders = n == 1 ? last : folder.getName(n - 2) + " › " + last;
    return folders + " › " + file.getFileName();
  }

  private Node recentHeading() {
    var open = new Button(texts.get("start.open"), new FontIcon("fth-folder"));
    open.setOnAction(e -> actions.open());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return headingLine(heading("start.recent"), space, open);
  }

  private static HBox headingLine(Node... nodes) {
    var line = new HBox(nodes);
    line.getStyleClass().add("start-heading-line");
    return line;
  }

  private Label heading(String key) {
    var heading = new Label(texts.get(key));
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  private static VBox section(Node heading, Node content) {
    var box = new VBox(heading, content);
    box.getStyleClass().add("start-section");
    return box;
  }
}
