package dk.planvaerk.export.word;

import dk.planvaerk.plan.PlainText;
import dk.planvaerk.printout.Printout;
import java.io.OutputStream;
import java.time.LocalDate;

/** Writes what a file says about itself: nothing of the clock, the machine or its user. */
final class Properties {
  private Properties() {}

  static void core(Printout printout, String language, OutputStream out) {
    try (var xml = new Xml(out, Namespace.CP)) {
      xml.root("coreProperties", Namespace.DC, Namespace.TERMS, Namespace.XSI);
      xml.open(Namespace.DC, "title").text(PlainText.line(printout.title())).end();
      xml.open(Namespace.DC, "creator").text(PlainText.line(printout.organisation())).end();
      xml.open(Namespace.DC, "language").text(language).end();
      LocalDate date = printout.date();
      if (date != null) {
        moment(xml, "created", date);
        moment(xml, "modified", date);
      }
    }
  }

  static void application(String program, OutputStream out) {
    try (var xml = new Xml(out, Namespace.EP)) {
      xml.root("Properties").open("Application").text(program);
    }
  }

  private static void moment(Xml xml, String name, LocalDate date) {
    xml.open(Namespace.TERMS, name).attr(Namespace.XSI, "type", "dcterms:W3CDTF").text(date + "T00:00:00Z").end();
  }
}
