package dk.planvaerk.export.word;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Progress;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.Examples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** An exported Word file, opened for looking into. */
final class Docx {
  static final String STATE = "0123456789abcdef";
  static final String DOCUMENT = "word/document.xml";
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final byte[] bytes;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Docx(byte[] bytes) {
    this.bytes = bytes;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) parts.put(e.getName(), zip.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Docx read(byte[] file) {
    return new Docx(file);
  }

  static Docx of(Plan plan) {
    return of(Printed.of(plan));
  }

  static Docx of(Printout printout) {
    return of(printout, null);
  }

  static Docx of(Printout printout, @Nullable String planInside) {
    var out = new ByteArrayOutputStream();
    try {
      new WordExporter().write(new ExportedDocument(printout, "Planværk", new Carried(STATE, planInside)), out, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Docx(out.toByteArray());
  }

  /** A shipped example, with the id that its file has. */
  static Plan example(String name) {
    return Examples.shipped().copy(name, new Ids()).orElseThrow().withId("golden00");
  }

  byte[] bytes() {
    return bytes;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  String part(String name) {
    return new String(Objects.requireNonNull(parts.get(name), name), StandardCharsets.UTF_8);
  }

  Document xml(String name) {
    var factory = DocumentBuilderFactory.newNSInstance();
    try {
      return factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(parts.get(name))));
    } catch (Exception e) {
      throw new AssertionError(name, e);
    }
  }

  /** All elements of the body with this name. */
  List<Element> all(String name) {
    return all(xml(DOCUMENT).getDocumentElement(), name);
  }

  /** The plan's table: the one with a title. */
  Element table() {
    return (Element) all("tblCaption").getFirst().getParentNode().getParentNode();
  }

  /** All elements below one with this name of WordprocessingML. */
  static List<Element> all(Element in, String name) {
    var found = in.getElementsByTagNameNS(W, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static List<Element> children(Element of, String name) {
    var found = new ArrayList<Element>();
    for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && name.equals(e.getLocalName())) found.add(e);
    }
    return found;
  }

  static String value(Element of, String attribute) {
    return of.getAttributeNS(W, attribute);
  }

  /** What can be read in a paragraph; a tab is a space. */
  static String text(Element paragraph) {
    var text = new StringBuilder();
    for (Element run : all(paragraph, "r")) {
      all(run, "t").forEach(t -> text.append(t.getTextContent()));
      if (!children(run, "tab").isEmpty()) text.append(' ');
    }
    return text.toString();
  }
}
