package dk.planvaerk.export.word;

/** The bookmarks of a document, by which places are found again. */
final class Bookmarks {
  private final Xml xml;
  private int next;

  Bookmarks(Xml xml) {
    this.xml = xml;
  }

  /** Before the text and without extent, so that it does not go with the text when that is written over. */
  void write(String anchor) {
    if (anchor.isEmpty()) return;
    xml.leaf("bookmarkStart").attr("id", next).attr("name", anchor);
    xml.leaf("bookmarkEnd").attr("id", next++);
  }
}
