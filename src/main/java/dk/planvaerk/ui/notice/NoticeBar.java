package dk.planvaerk.ui.notice;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above what it is about how that stands, and what can be done about it; it stays as long as that is so. */
public final class NoticeBar extends HBox {
  private final Label text = new Label();
  private final HBox deeds = new HBox();

  /**
   * @param icon its name, such as {@code fth-lock}
   */
  public NoticeBar(String icon) {
    getStyleClass().add("notice-bar");
    getStylesheets().add(String.valueOf(NoticeBar.class.getResource("notice.css")));
    text.setGraphic(new FontIcon(icon));
    text.setWrapText(true);
    text.setMinWidth(0);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    deeds.getStyleClass().add("notice-deeds");
    deeds.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(text, deeds);
    managedProperty().bind(visibleProperty());
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Says something else from now on. */
  public void tell(String told, Command... actions) {
    text.setText(told);
    setAccessibleText(told);
    deeds.getChildren().setAll(Arrays.stream(actions).map(NoticeBar::button).toList());
  }

  /** The same bar, which the user may put away. */
  public NoticeBar closable(Locale language, Runnable closed) {
    Command close = Command.of(Texts.of(NoticeBar.class, language).get("notice.close"), closed).icon("fth-x");
    Button button = Controls.button(close, "");
    button.getStyleClass().add("flat");
    button.setFocusTraversable(true);
    button.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(button);
    return this;
  }

  private static Button button(Command command) {
    Button button = Controls.button(command, command.label().getValue());
    button.setFocusTraversable(true);
    return button;
  }
}
