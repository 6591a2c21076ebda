package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.ui.words.Wrapped;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The guide of the plan's kind, to be read while one writes. */
public final class GuideView extends ScrollPane {
  private static final String HEADING = "# ";
  private static final String ITEM = "• ";

  /**
   * @param guide its lines
   */
  public GuideView(List<String> guide) {
    var text = new VBox();
    text.getStyleClass().add("guide-text");
    for (String line : guide) {
      Node node = line.startsWith(ITEM) ? item(line.substring(ITEM.length())) : words(line, text.getChildren().isEmpty());
      text.getChildren().add(node);
    }
    setContent(text);
    setFitToWidth(true);
    getStyleClass().add("guide");
    getStylesheets().add(String.valueOf(GuideView.class.getResource("kind.css")));
  }

  private static Label words(String line, boolean first) {
    boolean heading = line.startsWith(HEADING);
    Label label = wrapped(heading ? line.substring(HEADING.length()) : line);
    if (heading) label.getStyleClass().add(first ? "guide-title" : "guide-heading");
    return label;
  }

  private static Node item(String line) {
    Label words = wrapped(line);
    HBox.setHgrow(words, Priority.ALWAYS);
    var bullet = new Label(ITEM.strip());
    bullet.setMinWidth(Region.USE_PREF_SIZE);
    var item = new HBox(bullet, words);
    item.getStyleClass().add("guide-item");
    return item;
  }

  private static Label wrapped(String words) {
    Label label = Wrapped.label(words);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
