package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.panel.PanelBody;
import dk.planvaerk.ui.words.Wrapped;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The versions in a list, the newest first, and below it what can be done with the one that is chosen. */
public final class VersionsView extends BorderPane implements PanelBody {
  private final Texts texts;
  private final VersionsModel versions;
  private final VersionCommands commands;
  private final VersionWords words;
  private final ListView<VersionEntry> list = new ListView<>();
  private final VBox none;
  private final FlowPane tools = new FlowPane();
  private final Button create;
  private boolean showing;

  public VersionsView(Texts texts, VersionsModel versions, VersionCommands commands) {
    this.texts = texts;
    this.versions = versions;
    this.commands = commands;
    words = new VersionWords(texts.language());
    getStyleClass().add("versions");
    getStylesheets().add(String.valueOf(VersionsView.class.getResource("versions.css")));
    create = button(commands.create, "accent");
    none = none();
    ContextMenu menu = Controls.context(commands.ofOne);
    list.setCellFactory(l -> new VersionCell(texts, menu, commands.open.action()));
    list.setAccessibleText(texts.get("versions.title"));
    list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
      if (entry != null && !showing) versions.choose(entry.id());
    });
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    tools.getStyleClass().add("versions-tools");
    var more = new MenuButton(texts.get("versions.more"), null, Controls.items(commands.ofOne));
    more.getStyleClass().add("flat");
    Button another = button(commands.create, "flat");
    another.setGraphic(null); // the others have none
    tools.getChildren().addAll(another, button(commands.compare, "flat"), button(commands.sent, "flat"), more);
    versions.versionsProperty().subscribe(this::show);
    versions.brokenProperty().subscribe(this::show);
    versions.chosenProperty().subscribe(this::select);
    show();
  }

  private VBox none() {
    var title = new Label(texts.get("versions.none"));
    title.getStyleClass().add("versions-none-title");
    var what = new Label(texts.get("versions.what"));
    what.getStyleClass().add("versions-none-what");
    var box = new VBox(title, what, create);
    box.getStyleClass().add("versions-none");
    for (Label l : List.of(title, what)) Wrapped.wrap(l);
    return box;
  }

  private static Button button(Command command, String style) {
    Button button = Controls.button(command, "");
    button.textProperty().bind(command.label());
    button.getStyleClass().add(style);
    button.setFocusTraversable(true);
    return button;
  }

  private void pressed(KeyEvent e) {
    Command command = switch (e.getCode()) {
      case ENTER, SPACE -> commands.open;
      case F2 -> commands.rename;
      default -> null;
    };
    if (command == null || e.isShortcutDown() || e.isAltDown() || e.isShiftDown()) return;
    if (!command.disabled().getValue()) command.action().run();
    e.consume();
  }

  @Override
  public void enter() {
    Node begin = list.getItems().isEmpty() ? create : list;
    begin.requestFocus();
  }

  private void show() {
    Set<String> broken = versions.brokenProperty().get();
    List<Version> all = versions.versionsProperty().get();
    showing = true;
    list.getItems().setAll(all.stream().map(v -> VersionEntry.of(v, broken.contains(v.id()), words)).toList());
    showing = false;
    setCenter(all.isEmpty() ? none : list);
    setBottom(all.isEmpty() ? null : tools);
    select();
  }

  private void select() {
    versions.chosen().ifPresent(chosen -> {
      for (int i = 0; i < list.getItems().size(); i++) {
        if (!list.getItems().get(i).id().equals(chosen.id()) || i == list.getSelectionModel().getSelectedIndex()) continue;
        list.getSelectionModel().select(i);
        list.getFocusModel().focus(i);
      }
    });
  }
}
