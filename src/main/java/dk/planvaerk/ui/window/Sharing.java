package dk.planvaerk.ui.window;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.ui.dialog.HolderWords;
import dk.planvaerk.ui.editor.lock.LockBar;
import dk.planvaerk.ui.editor.lock.LockWatch;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.task.FxPause;

/** What is shown of others who have the plan of a window open, and looked for as long as it is open here. */
final class Sharing {
  final LockBar bar;
  private final LockWatch watch;

  private Sharing(LockBar bar, DocumentModel document) {
    this.bar = bar;
    watch = new LockWatch(document, new FxPause());
    watch.begin();
  }

  /** For a plan that is written in. */
  static Sharing writing(Windows windows, DocumentModel document) {
    return new Sharing(LockBar.writing(texts(windows), words(windows), document), document);
  }

  /**
   * For a plan that somebody else writes in.
   *
   * @param copy opens a copy of it
   * @param over opens it anew, to write in it
   */
  static Sharing reading(Windows windows, DocumentModel document, Holder by, Runnable copy, Runnable over) {
    document.foundInUse(by);
    return new Sharing(LockBar.reading(texts(windows), words(windows), document, copy, over), document);
  }

  private static Texts texts(Windows windows) {
    return Texts.of(LockBar.class, windows.language);
  }

  private static HolderWords words(Windows windows) {
    return new HolderWords(windows.language, windows.clock);
  }

  void stop() {
    watch.stop();
  }
}
