package dk.planvaerk.carrying;

/** What a file of another program is, told by its content: a name may say anything. */
public enum FileForm {
  /** A Word file of today, a package of parts. */
  WORD,
  PDF,
  /** A text document that Word can open and that carries no plan: an old Word file, an OpenDocument text, RTF. */
  TEXT,
  /** A spreadsheet. */
  SHEET,
  /** A presentation. */
  SLIDES,
  /** A document of Office that is locked by a password. */
  LOCKED,
  MAIL,
  PICTURE,
  /** A web page. */
  WEB,
  /** A package of files. */
  ARCHIVE,
  /** A package that ends too early or can't be read: nothing tells what it was. */
  BROKEN,
  /** A file without any content under the name of a document. */
  EMPTY
}
