package dk.planvaerk.export.word;

/** The vocabularies of the parts, each with its usual prefix. */
enum Namespace {
  /** WordprocessingML. */
  W("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
  /** Relationships. */
  R("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  /** Core properties. */
  CP("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
  DC("dc", "http://purl.org/dc/elements/1.1/"),
  TERMS("dcterms", "http://purl.org/dc/terms/"),
  XSI("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
  /** Extended properties. */
  EP("ep", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
  /** Properties of custom XML. */
  DS("ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"),
  /** Ours: the plan that a working copy carries. */
  PLAN("plan", "urn:planvaerk:plan:1"),
  XML("xml", "http://www.w3.org/XML/1998/namespace");

  private final String prefix;
  private final String uri;

  Namespace(String prefix, String uri) {
    this.prefix = prefix;
    this.uri = uri;
  }

  String prefix() {
    return prefix;
  }

  String uri() {
    return uri;
  }
}
