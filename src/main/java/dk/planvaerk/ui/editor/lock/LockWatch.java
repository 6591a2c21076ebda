package dk.planvaerk.ui.editor.lock;

import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.task.Pause;
import java.time.Duration;

/** Looks now and then who has the plan's file to write in it; the next time only when the last look is over. */
public final class LockWatch {
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final DocumentModel document;
  private final Pause pause;
  private boolean stopped;

  public LockWatch(DocumentModel document, Pause pause) {
    this.document = document;
    this.pause = pause;
  }

  /** Looks at once, and goes on. */
  public void begin() {
    document.look(this::next);
  }

  private void next() {
    if (!stopped) pause.then(EVERY, this::begin);
  }

  /** The plan is closed. */
  public void stop() {
    stopped = true;
    pause.stop();
  }
}
