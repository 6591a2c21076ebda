package dk.planvaerk.ui.editor.panel;

import dk.planvaerk.language.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** One side: the panel that is open there, below the names of all that could be. */
final class PanelFrame extends BorderPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final List<Panel> panels;
  private final Map<String, Node> bodies = new HashMap<>();
  private final Map<String, Node> names = new HashMap<>();

  PanelFrame(Texts texts, Side side, PanelState state) {
    panels = state.panels().stream().filter(p -> p.side() == side).toList();
    getStyleClass().addAll("panel", side == Side.LEFT ? "panel-left" : "panel-right");
    setManaged(false);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var bar = new HBox();
    bar.getStyleClass().add("panel-bar");
    var entries = new ArrayList<Node>();
    for (Panel panel : panels) entries.add(name(panel, state));
    entries.add(space);
    entries.add(fold(texts.get("panel.fold"), side, state));
    bar.getChildren().setAll(entries);
    setTop(bar);
    state.open(side).subscribe(this::show);
  }

  private Node name(Panel panel, PanelState state) {
    Node name = panels.size() == 1 ? new Label(panel.title()) : tab(panel, state);
    name.getStyleClass().add("panel-name");
    names.put(panel.id(), name);
    return name;
  }

  private Button tab(Panel panel, PanelState state) {
    var tab = new Button(panel.title());
    tab.getStyleClass().addAll("flat", "panel-tab");
    tab.setFocusTraversable(false);
    tab.setOnAction(e -> {
      state.show(panel);
      enter();
    });
    return tab;
  }

  private static Button fold(String words, Side side, PanelState state) {
    var fold = new Button("", new FontIcon(side == Side.LEFT ? "fth-chevrons-left" : "fth-chevrons-right"));
    fold.getStyleClass().addAll("flat", "panel-fold");
    fold.setAccessibleText(words);
    fold.setTooltip(new Tooltip(words));
    fold.setFocusTraversable(false);
    fold.setOnAction(e -> state.fold(side));
    return fold;
  }

  private void show(String id) {
    Optional<Panel> open = panels.stream().filter(p -> p.id().equals(id)).findFirst();
    setVisible(open.isPresent());
    setCenter(open.map(p -> bodies.computeIfAbsent(p.id(), i -> p.body().get())).orElse(null));
    names.forEach((panel, name) -> name.pseudoClassStateChanged(CHOSEN, panel.equals(id)));
  }

  /** Takes the focus to where the user begins; false while the side is folded. */
  boolean enter() {
    Node body = getCenter();
    if (body == null) return false;
    applyCss();
    layout();
    if (body instanceof PanelBody begins) begins.enter();
    else firstIn(body).orElse(body).requestFocus();
    return true;
  }

  private static Optional<Node> firstIn(Node node) {
    if (node.isFocusTraversable() && !node.isDisabled()) return Optional.of(node);
    if (!(node instanceof Parent parent)) return Optional.empty();
    return parent.getChildrenUnmodifiable().stream().flatMap(n -> firstIn(n).stream()).findFirst();
  }
}
