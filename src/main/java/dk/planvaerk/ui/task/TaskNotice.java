package dk.planvaerk.ui.task;

import dk.planvaerk.language.Texts;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says what takes longer than a second, how far it is, and lets the user give it up. */
public final class TaskNotice extends HBox {
  private static final Duration PATIENCE = Duration.seconds(1);
  private static final Duration LOOK = Duration.millis(150);

  private final Texts texts;
  private final Tasks tasks;
  private final Label what = new Label();
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Button cancel = new Button();
  private final PauseTransition waiting = new PauseTransition(PATIENCE);
  private final Timeline looking = new Timeline(new KeyFrame(LOOK, e -> look()));
  private @Nullable Task shown;

  public TaskNotice(Texts texts, Tasks tasks) {
    this.texts = texts;
    this.tasks = tasks;
    getStylesheets().add(String.valueOf(TaskNotice.class.getResource("task.css")));
    getStyleClass().add("task-notice");
    bar.setAccessibleText(texts.get("task.progress"));
    getChildren().addAll(what, bar, cancel);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    setVisible(false);
    cancel.setOnAction(e -> {
      if (shown != null) shown.cancel();
      look();
    });
    looking.setCycleCount(Animation.INDEFINITE);
    waiting.setOnFinished(e -> show());
    tasks.running().addListener((ListChangeListener<Task>) c -> changed());
  }

  /** Another task is the oldest now: it gets its second of patience too. */
  private void changed() {
    Task oldest = tasks.running().isEmpty() ? null : tasks.running().getFirst();
    if (oldest == shown) return;
    shown = oldest;
    setVisible(false);
    looking.stop();
    waiting.stop();
    if (oldest != null) waiting.playFromStart();
  }

  private void show() {
    if (shown == null) return;
    what.setText(shown.what().in(texts.language()));
    cancel.setVisible(shown.isCancellable());
    cancel.setManaged(shown.isCancellable());
    look();
    setVisible(true);
    looking.play();
  }

  private void look() {
    if (shown == null) return;
    bar.setProgress(shown.share());
    cancel.setDisable(shown.isCancelled());
    cancel.setText(texts.get(shown.isCancelled() ? "task.cancelling" : "task.cancel"));
  }
}
