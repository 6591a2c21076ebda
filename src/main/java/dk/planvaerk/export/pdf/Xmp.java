package dk.planvaerk.export.pdf;

import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.printout.Printout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The description of the document that PDF/A (ISO 19005-2 and -3, 6.6) and PDF/UA (ISO 14289-1, clause 5) ask
 * for. The part of PDF/UA is a property that PDF/A doesn't know; so its schema comes along.
 */
final class Xmp {
  private static final String UA = "http://www.aiim.org/pdfua/ns/id/";

  private final StringBuilder out = new StringBuilder();

  private Xmp() {}

  static byte[] of(ExportedDocument document, String producer, int part) {
    return new Xmp().write(document, producer, part).getBytes(StandardCharsets.UTF_8);
  }

  private String write(ExportedDocument document, String producer, int part) {
    Printout printout = document.printout();
    out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    begin("dc", "http://purl.org/dc/elements/1.1/");
    line("<dc:format>application/pdf</dc:format>");
    line("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:title>", printout.title());
    if (!printout.organisation().isBlank()) {
      line("<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>", printout.organisation());
    }
    line("<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>", printout.language());
    end();
    begin("xmp", "http://ns.adobe.com/xap/1.0/");
    LocalDate date = printout.date();
    if (date != null) {
      line("<xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>", date.toString());
      line("<xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>", date.toString());
    }
    line("<xmp:CreatorTool>%s</xmp:CreatorTool>", document.program());
    end();
    begin("pdf", "http://ns.adobe.com/pdf/1.3/");
    line("<pdf:Producer>%s</pdf:Producer>", producer);
    end();
    begin("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
    line("<pdfaid:part>%s</pdfaid:part>", Integer.toString(part));
    line("<pdfaid:conformance>A</pdfaid:conformance>");
    end();
    begin("pdfuaid", UA);
    line("<pdfuaid:part>1</pdfuaid:part>");
    end();
    schema();
    return out.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>").toString();
  }

  private void schema() {
    out.append("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"")
        .append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"")
        .append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n");
    line("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">");
    line("<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>");
    line("<pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>", UA);
    line("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
    line("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">");
    line("<pdfaProperty:name>part</pdfaProperty:name>");
    line("<pdfaProperty:valueType>Integer</pdfaProperty:valueType>");
    line("<pdfaProperty:category>internal</pdfaProperty:category>");
    line("<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>");
    line("</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>");
    end();
  }

  private void begin(String prefix, String namespace) {
    out.append("<rdf:Description rdf:about=\"\" xmlns:").append(prefix).append("=\"").append(namespace).append("\">\n");
  }

  private void end() {
    out.append("</rdf:Description>\n");
  }

  private void line(String xml) {
    out.append(xml).append('\n');
  }

  /** An element with text in the place of {@code %s}. */
  private void line(String xml, String text) {
    line(xml.replace("%s", text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
  }
}
