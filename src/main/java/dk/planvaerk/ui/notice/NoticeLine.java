package dk.planvaerk.ui.notice;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.words.Wrapped;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A notice with what can be done about it. It has a line of its own, so that it covers nothing; it stays while the mouse
 * or the focus is in it, and a click or Escape closes it.
 */
public final class NoticeLine extends HBox {
  private static final Duration TOLD = Duration.seconds(8);
  private static final Duration OFFERED = Duration.seconds(20);

  private final Label text = new Label();
  private final HBox deeds = new HBox();
  private final PauseTransition hiding = new PauseTransition();
  private @Nullable Node before;
  private boolean kept;

  public NoticeLine(Locale language) {
    Texts texts = Texts.of(NoticeLine.class, language);
    getStyleClass().add("notice-line");
    getStylesheets().add(String.valueOf(NoticeLine.class.getResource("notice.css")));
    text.getStyleClass().add("notice-text");
    Wrapped.wrap(text).setMinWidth(0);
    deeds.getStyleClass().add("notice-deeds");
    deeds.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = Controls.button(Command.of(texts.get("notice.close"), this::hide).icon("fth-x"), "");
    close.getStyleClass().add("flat");
    close.setFocusTraversable(true);
    getChildren().addAll(text, deeds, space, close);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setAccessibleRole(AccessibleRole.TEXT);
    hiding.setOnFinished(e -> {
      if (isHover() || isFocusWithin()) hiding.playFromStart();
      else setVisible(false);
    });
    addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.ESCAPE) return;
      hide();
      e.consume();
    });
  }

  /** Whether there is a notice that the user may go to. */
  public ReadOnlyBooleanProperty thereProperty() {
    return visibleProperty();
  }

  /**
   * Tells something.
   *
   * @param actions what can be done about it
   */
  public void show(String told, Command... actions) {
    deeds.getChildren().clear();
    for (Command action : actions) {
      Button button = Controls.button(action, action.plainLabel());
      button.setFocusTraversable(true);
      deeds.getChildren().add(button);
    }
    text.setText(told);
    text.setGraphic(new FontIcon(actions.length == 0 ? "fth-info" : "fth-check"));
    setAccessibleText(told);
    setVisible(true);
    kept = false;
    hiding.setDuration(actions.length == 0 ? TOLD : OFFERED);
    hiding.playFromStart();
  }

  /** The same for what must not be missed: it stays until the user closes it, or something else is told. */
  public void keep(String told, Command... actions) {
    show(told, actions);
    text.setGraphic(new FontIcon("fth-info"));
    hiding.stop();
    kept = true;
  }

  /** Whether something stands there that must not be missed. */
  public boolean isKept() {
    return kept && isVisible();
  }

  /** Does something once nothing is told here any more; at once where nothing is. */
  public void afterwards(Runnable then) {
    if (!isVisible()) {
      then.run();
      return;
    }
    var once = new AtomicReference<@Nullable Subscription>();
    once.set(visibleProperty().subscribe((was, now) -> {
      Subscription listening = once.getAndSet(null);
      if (listening == null) return;
      listening.unsubscribe();
      then.run();
    }));
  }

  /** Goes to the notice by keyboard: to the first thing that can be done, or to closing it. */
  public void enter() {
    before = getScene().getFocusOwner();
    (deeds.getChildren().isEmpty() ? getChildren().getLast() : deeds.getChildren().getFirst()).requestFocus();
  }

  /** Closes it; the focus goes back where it came from. */
  private void hide() {
    if (isFocusWithin() && before != null) before.requestFocus();
    before = null;
    hiding.stop();
    setVisible(false);
  }
}
