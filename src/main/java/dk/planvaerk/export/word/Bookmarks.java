package dk.planvaerk.export.word;

import dk.planvaerk.printout.Anchor;

/**
 * The bookmarks of a document, by which places are found again when it comes back. Each is empty: one that spans a text goes
 * where that is deleted with its changes recorded. The one before a text goes too where the text is typed over or emptied; the
 * one behind it, in the last paragraph, has outlived every edit that was tried in LibreOffice.
 */
final class Bookmarks {
  private final Xml xml;
  private int next;

  Bookmarks(Xml xml) {
    this.xml = xml;
  }

  /** Before the text of a place. */
  void begin(String anchor) {
    write(anchor);
  }

  /** Behind the text of a place, in its last paragraph. */
  void end(String anchor) {
    write(Anchor.end(anchor));
  }

  /** Of the document. */
  void document(String anchor) {
    write(anchor);
  }

  private void write(String name) {
    if (name.isEmpty()) return;
    xml.leaf("bookmarkStart").attr("id", next).attr("name", name);
    xml.leaf("bookmarkEnd").attr("id", next++);
  }
}
