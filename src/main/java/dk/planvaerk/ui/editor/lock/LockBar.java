package dk.planvaerk.ui.editor.lock;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.dialog.HolderWords;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.notice.NoticeBar;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Says above a plan that somebody else has its file to write in it, and what can be done about that. */
public final class LockBar {
  private final NoticeBar bar = new NoticeBar("fth-lock");
  private final Texts texts;
  private final HolderWords words;
  private final DocumentModel document;

  private LockBar(Texts texts, HolderWords words, DocumentModel document) {
    this.texts = texts;
    this.words = words;
    this.document = document;
  }

  /** For a plan that is written in: seen only while somebody else has taken it over. */
  public static LockBar writing(Texts texts, HolderWords words, DocumentModel document) {
    var bar = new LockBar(texts, words, document);
    document.otherProperty().subscribe(bar::showTaken);
    return bar;
  }

  /**
   * For a plan that is only read because somebody else writes in it.
   *
   * @param copy opens a copy of it
   * @param over opens it anew, to write in it
   */
  public static LockBar reading(Texts texts, HolderWords words, DocumentModel document, Runnable copy, Runnable over) {
    var bar = new LockBar(texts, words, document);
    document.otherProperty().subscribe(by -> bar.showWriter(by, copy, over));
    return bar;
  }

  /** What is seen of it. */
  public Node node() {
    return bar;
  }

  private void showTaken(@Nullable Holder by) {
    bar.setVisible(by != null);
    if (by == null) return;
    bar.tell(texts.get("lock.taken", words.took(by, name()), words.since(by)),
        Command.of(texts.get("lock.elsewhere"), document::saveAs), Command.of(texts.get("lock.back"), document::takeOver));
  }

  private void showWriter(@Nullable Holder by, Runnable copy, Runnable over) {
    if (by == null) bar.tell(texts.get("lock.free", name()), Command.of(texts.get("lock.write"), over));
    else bar.tell(texts.get("lock.reading", words.has(by, name()), words.since(by)),
        Command.of(texts.get("lock.copy"), copy), Command.of(texts.get("lock.over"), over));
  }

  private String name() {
    var file = document.fileProperty().get();
    return file == null ? "" : String.valueOf(file.getFileName());
  }
}
