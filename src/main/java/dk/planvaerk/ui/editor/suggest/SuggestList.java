package dk.planvaerk.ui.editor.suggest;

import dk.planvaerk.language.Texts;
import dk.planvaerk.quality.ModelPart;
import dk.planvaerk.suggest.Suggestion;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of what is offered, below the caret or above it where there is no room below. */
public final class SuggestList extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 4;

  private final Texts texts;
  private final SuggestModel model;

  public SuggestList(Texts texts, SuggestModel model) {
    this.texts = texts;
    this.model = model;
    getStylesheets().add(String.valueOf(SuggestList.class.getResource("/dk/planvaerk/ui/editor/suggest/suggest.css")));
    getStyleClass().add("suggest-list");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setManaged(false);
    setVisible(false);
    model.offeredProperty().subscribe(this::show);
    model.chosenProperty().subscribe(c -> choose(c.intValue()));
  }

  /**
   * Puts it beside the caret.
   *
   * @param caret in the coordinates of this node's parent
   * @param room what it may lie over, in the same
   */
  public void place(Bounds caret, Bounds room) {
    applyCss();
    double width = Math.min(prefWidth(-1), room.getWidth() - 2 * GAP);
    double height = prefHeight(width);
    double x = Math.clamp(caret.getMinX(), room.getMinX() + GAP, Math.max(room.getMinX() + GAP, room.getMaxX() - width - GAP));
    boolean below = caret.getMaxY() + GAP + height <= room.getMaxY();
    double y = below ? caret.getMaxY() + GAP : caret.getMinY() - GAP - height;
    resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), Math.ceil(height));
    toFront();
  }

  private void show(List<Suggestion> offered) {
    getChildren().clear();
    for (int i = 0; i < offered.size(); i++) getChildren().add(line(offered.get(i), i));
    if (!offered.isEmpty()) {
      var hint = new Label(texts.get("suggest.hint"));
      hint.getStyleClass().add("suggest-hint");
      getChildren().add(hint);
    }
    setVisible(!offered.isEmpty());
  }

  private HBox line(Suggestion suggestion, int index) {
    String offered = offered(suggestion);
    var words = new Label(offered);
    words.setTextOverrun(OverrunStyle.ELLIPSIS);
    words.getStyleClass().add("suggest-words");
    words.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    String from = source(suggestion.source());
    var source = new Label(suggestion.isUnsure() ? texts.get("suggest.unsure", from) : from);
    source.getStyleClass().add("suggest-source");
    source.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(words, space, source);
    line.getStyleClass().add("suggest-line");
    line.setAccessibleRole(AccessibleRole.LIST_ITEM);
    line.setAccessibleText(offered + ", " + source.getText());
    line.setOnMousePressed(e -> {
      model.accept(index);
      e.consume();
    });
    return line;
  }

  private String offered(Suggestion suggestion) {
    ModelPart part = suggestion.part();
    return suggestion.isReference() && part != null ? texts.get("suggest.refer", part.label()) : suggestion.words();
  }

  private String source(Suggestion.Source source) {
    return switch (source) {
      case THEME -> texts.get("suggest.theme");
      case CRITERION -> texts.get("suggest.criterion");
      case INDICATOR -> texts.get("suggest.indicator");
      case MODEL -> texts.get("suggest.model");
      case PERSON -> texts.get("suggest.person");
      case PHRASE -> texts.get("suggest.phrase");
    };
  }

  private void choose(int chosen) {
    for (int i = 0; i < model.offeredProperty().get().size() && i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
  }
}
