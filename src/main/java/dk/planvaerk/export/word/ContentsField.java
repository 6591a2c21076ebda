package dk.planvaerk.export.word;

import dk.planvaerk.printout.Printout;
import java.util.List;
import java.util.Map;

/**
 * Writes the list of contents: a field that Word can renew, with all entries in it, so that it is right as it is and nobody
 * is asked anything when the file is opened.
 */
final class ContentsField {
  private final Xml xml;
  private final Paragraphs paragraphs;
  private final int width;

  ContentsField(Xml xml, int width) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
    this.width = width;
  }

  /**
   * Writes the list.
   *
   * @param pages by the anchors of the headings
   */
  void write(String title, List<Printout.Heading> headings, Map<String, Integer> pages) {
    if (headings.isEmpty()) return;
    if (!title.isBlank()) paragraphs.write(Style.CONTENTS_HEADING, title);
    int deepest = headings.stream().mapToInt(Printout.Heading::level).max().orElse(1);
    for (Printout.Heading heading : headings) {
      open(Style.contents(heading.level()));
      if (heading == headings.getFirst()) begin(" TOC \\o \"1-" + deepest + "\" \\h \\z ");
      entry(heading, pages.getOrDefault(heading.anchor(), 1));
      xml.end();
    }
    paragraphs.open(Style.END);
    character("end");
    xml.end();
  }

  private void open(Style style) {
    xml.open("p").open("pPr").val("pStyle", style.id());
    xml.open("tabs").leaf("tab").attr("val", "right").attr("leader", "dot").attr("pos", width).end();
    xml.end();
  }

  private void entry(Printout.Heading heading, int page) {
    xml.open("hyperlink").attr("anchor", heading.anchor()).attr("history", 1);
    paragraphs.run(heading.plain());
    paragraphs.tab();
    begin(" PAGEREF " + heading.anchor() + " \\h ");
    paragraphs.run(Integer.toString(page));
    character("end");
    xml.end();
  }

  /** Begins a field; what it shows and its end are to follow. */
  private void begin(String instruction) {
    character("begin");
    xml.open("r").open("instrText").attr(Namespace.XML, "space", "preserve").text(instruction).end().end();
    character("separate");
  }

  private void character(String type) {
    xml.open("r").leaf("fldChar").attr("fldCharType", type).end();
  }
}
