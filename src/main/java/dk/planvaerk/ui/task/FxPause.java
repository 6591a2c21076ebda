package dk.planvaerk.ui.task;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** A pause by JavaFX's clock. */
public final class FxPause implements Pause {
  private final PauseTransition pause = new PauseTransition();

  @Override
  public void then(Duration after, Runnable action) {
    pause.stop();
    pause.setDuration(javafx.util.Duration.millis((double) after.toMillis()));
    pause.setOnFinished(e -> action.run());
    pause.play();
  }

  @Override
  public void stop() {
    pause.stop();
  }
}
