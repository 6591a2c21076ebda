package dk.planvaerk.ui.dialog;

import dk.planvaerk.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** One question in a dialog: a heading, what is to be filled in, and one button that does it. */
public final class Asking<R> {
  /** What the system puts above a dialog at most. */
  private static final double TITLE = 48;

  private final Dialog<R> dialog = new Dialog<>();
  private ButtonType cancel;

  public Asking(@Nullable Window owner, Locale language, String heading, Node content) {
    Texts texts = Texts.of(Asking.class, language);
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("dialog.program"));
    dialog.setHeaderText(heading);
    cancel = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    var pane = dialog.getDialogPane();
    pane.getStylesheets().add(String.valueOf(Asking.class.getResource("dialog.css")));
    pane.getStyleClass().add("asking");
    pane.setContent(new Scrolled(content));
    dialog.addEventHandler(DialogEvent.DIALOG_SHOWING, e -> { // what is scrolled gets its looks a round later, and its height with them
      pane.applyCss();
      pane.layout();
      pane.applyCss();
    });
    pane.setMaxHeight(screen(owner).getVisualBounds().getHeight() - TITLE);
  }

  /** Large letters may need more than the screen has; where there is room it is as high as its words are at its width. */
  private static final class Scrolled extends ScrollPane {
    Scrolled(Node content) {
      super(content);
      setFitToWidth(true);
      setHbarPolicy(ScrollBarPolicy.NEVER);
      setFocusTraversable(false);
      getStyleClass().add("edge-to-edge");
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.ceil(getContent().prefHeight(width)) + snappedTopInset() + snappedBottomInset();
    }
  }

  private static Screen screen(@Nullable Window owner) {
    if (owner == null) return Screen.getPrimary();
    return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream().findFirst().orElse(Screen.getPrimary());
  }

  /** The same with another word on the button that does nothing. */
  public Asking<R> closing(String words) {
    cancel = new ButtonType(words, ButtonData.CANCEL_CLOSE);
    return this;
  }

  /**
   * Asks.
   *
   * @param ok what the button says
   * @param whole whether what is filled in will do
   * @param by what it depends on
   * @param first where the user begins
   */
  public Optional<R> ask(String ok, BooleanSupplier whole, List<? extends Observable> by, Node first, Supplier<R> answer) {
    var done = new ButtonType(ok, ButtonData.OK_DONE);
    var pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(done, cancel);
    pane.lookupButton(done).disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !whole.getAsBoolean(), by.toArray(Observable[]::new)));
    ListEscape.closes(pane);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> { // a list keeps Enter to itself
      if (e.getCode() != KeyCode.ENTER || !(e.getTarget() instanceof ListView) || !(pane.lookupButton(done) instanceof Button button)) return;
      button.fire();
      e.consume();
    });
    dialog.setResultConverter(pressed -> pressed == done ? answer.get() : null);
    dialog.setOnShown(e -> Platform.runLater(first::requestFocus)); // behind the button, which takes it by itself
    return dialog.showAndWait();
  }
}
