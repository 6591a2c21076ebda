package dk.planvaerk.ui.start;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.RecentPlans.Recent;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The plans that were open last. One whose file is gone stays until the user takes it off the list. */
final class RecentList extends VBox {
  private final Texts texts;
  private final StartView.Actions actions;

  RecentList(Texts texts, StartView.Actions actions) {
    this.texts = texts;
    this.actions = actions;
    getStyleClass().add("start-list");
  }

  void show(List<Recent> plans) {
    getChildren().setAll(plans.stream().map(this::entry).toList());
    if (!plans.isEmpty()) return;
    var none = new Label(texts.get("start.norecent"));
    none.setWrapText(true);
    none.getStyleClass().add("start-none");
    getChildren().add(none);
  }

  private Node entry(Recent plan) {
    return plan.missing() ? missing(plan) : there(plan);
  }

  private Choice there(Recent plan) {
    var choice = new Choice(plan.title(), place(plan.file()), "start-entry", () -> actions.open(plan.file()));
    choice.setContextMenu(Controls.context(List.of(remove(plan))));
    return choice;
  }

  private Node missing(Recent plan) {
    var title = new Label(plan.title());
    title.getStyleClass().add("choice-title");
    var about = new Label(texts.get("start.missing", place(plan.file())));
    about.getStyleClass().add("choice-about");
    about.setWrapText(true);
    Command removal = remove(plan);
    Button remove = Controls.button(removal, removal.plainLabel());
    remove.accessibleTextProperty().bind(removal.label().map(l -> l + ": " + plan.title()));
    remove.setFocusTraversable(true);
    remove.setMinWidth(USE_PREF_SIZE);
    var words = new VBox(title, about);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, remove);
    line.getStyleClass().add("start-missing");
    return line;
  }

  private Command remove(Recent plan) {
    return Command.of(texts.get("start.forget"), () -> actions.forget(plan.file()));
  }

  /** Where a plan lies: the last two folders and its name, as in "Dokumenter › Tilsyn › Handleplan.plan". */
  static String place(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || folder.getNameCount() == 0) return String.valueOf(file.getFileName());
    int n = folder.getNameCount();
    String last = folder.getName(n - 1).toString();
    String folders = n == 1 ? last : folder.getName(n - 2) + " › " + last;
    return folders + " › " + file.getFileName();
  }
}
