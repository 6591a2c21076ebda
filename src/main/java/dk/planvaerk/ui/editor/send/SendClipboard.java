package dk.planvaerk.ui.editor.send;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts a covering text on the clipboard, for mail programs that take its looks and for those that don't. */
public final class SendClipboard {
  private SendClipboard() {}

  public static void put(CoveringText text) {
    var content = new ClipboardContent();
    content.putString(text.plain());
    content.putHtml(text.html());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
