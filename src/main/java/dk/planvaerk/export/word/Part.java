package dk.planvaerk.export.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file, as ECMA-376 names them. */
enum Part {
  DOCUMENT("/word/document.xml", word("document.main"), office("officeDocument"), null),
  STYLES("/word/styles.xml", word("styles"), office("styles"), DOCUMENT),
  NUMBERING("/word/numbering.xml", word("numbering"), office("numbering"), DOCUMENT),
  SETTINGS("/word/settings.xml", word("settings"), office("settings"), DOCUMENT),
  FONTS("/word/fontTable.xml", word("fontTable"), office("fontTable"), DOCUMENT),
  FOOTER("/word/footer1.xml", word("footer"), office("footer"), DOCUMENT),
  APPLICATION("/docProps/app.xml", other("extended-properties"), office("extended-properties"), null),
  PLAN("/customXml/item1.xml", "application/xml", office("customXml"), DOCUMENT),
  PLAN_PROPERTIES("/customXml/itemProps1.xml", other("customXmlProperties"), office("customXmlProps"), PLAN);

  /** What an address is to the part that links to it. */
  static final String LINK = office("hyperlink");

  private final String path;
  private final String contentType;
  private final String relation;
  private final @Nullable Part owner;

  Part(String path, String contentType, String relation, @Nullable Part owner) {
    this.path = path;
    this.contentType = contentType;
    this.relation = relation;
    this.owner = owner;
  }

  String path() {
    return path;
  }

  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String contentType() {
    return contentType;
  }

  /** What the part is to its owner. */
  String relation() {
    return relation;
  }

  /** The part that refers to this one; null where the package itself does. */
  @Nullable Part owner() {
    return owner;
  }

  /** The name of the relationship with which the owner refers to it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String word(String type) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml";
  }

  private static String other(String type) {
    return "application/vnd.openxmlformats-officedocument." + type + "+xml";
  }

  private static String office(String type) {
    return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type;
  }
}
