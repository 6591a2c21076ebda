package dk.planvaerk.export.word;

import dk.planvaerk.language.Texts;
import dk.planvaerk.printout.Printout;
import java.io.OutputStream;

/** Writes the foot of each page: the printout's words at the left edge, the number of the page at the right. */
final class Footer {
  /** Parts words from fields; no text has it. */
  private static final String MARK = "\u0001";

  private Footer() {}

  static void write(Printout printout, Paper paper, OutputStream out) {
    try (var xml = new Xml(out, Namespace.W)) {
      xml.root("ftr");
      var paragraphs = new Paragraphs(xml);
      paragraphs.openWithRightEdge(Style.FOOTER, paper.textWidth(), false);
      if (!printout.footer().isBlank()) paragraphs.run(printout.footer());
      paragraphs.tab();
      Texts texts = Texts.of(Footer.class, Texts.language(printout.language()));
      String[] parts = texts.get("page.of", MARK + "PAGE" + MARK, MARK + "NUMPAGES" + MARK).split(MARK, -1);
      for (int i = 0; i < parts.length; i++) {
        if (i % 2 == 1) field(xml, paragraphs, parts[i]);
        else if (!parts[i].isEmpty()) paragraphs.run(parts[i]);
      }
    }
  }

  /** A field that Word fills in; until it has laid out the pages it shows the 1. */
  private static void field(Xml xml, Paragraphs paragraphs, String name) {
    xml.open("fldSimple").attr("instr", " " + name + " ");
    paragraphs.run("1");
    xml.end();
  }
}
