package dk.planvaerk.export.word;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML from front to back. Elements and attributes are of the home namespace where none is named.
 * The streams are in memory, so a failure is a fault of the program.
 */
final class Xml implements AutoCloseable {
  private final XMLStreamWriter out;
  private final Namespace home;
  private final Map<String, String> references = new LinkedHashMap<>();

  Xml(OutputStream to, Namespace home) {
    this.home = home;
    var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins the part. */
  Xml root(String name, Namespace... others) {
    return write(() -> {
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement(home.prefix(), name, home.uri());
      out.writeNamespace(home.prefix(), home.uri());
      for (Namespace other : others) out.writeNamespace(other.prefix(), other.uri());
    });
  }

  Xml open(String name) {
    return open(home, name);
  }

  Xml open(Namespace in, String name) {
    return write(() -> out.writeStartElement(in.prefix(), name, in.uri()));
  }

  /** An element without content; attributes may follow. */
  Xml leaf(String name) {
    return write(() -> out.writeEmptyElement(home.prefix(), name, home.uri()));
  }

  /** An element that consists of its attribute {@code val}. */
  Xml val(String name, Object value) {
    return leaf(name).attr("val", value);
  }

  Xml attr(String name, Object value) {
    return attr(home, name, value);
  }

  Xml attr(Namespace in, String name, Object value) {
    return write(() -> out.writeAttribute(in.prefix(), in.uri(), name, value.toString()));
  }

  /** The name by which the part refers to something outside of the file. */
  String reference(String target) {
    return references.computeIfAbsent(target, t -> "link" + (references.size() + 1));
  }

  /** What the part refers to outside of the file: the names by the targets, in the order of their first use. */
  Map<String, String> references() {
    return Collections.unmodifiableMap(references);
  }

  Xml text(String text) {
    return write(() -> out.writeCharacters(text));
  }

  Xml end() {
    return write(out::writeEndElement);
  }

  /** Ends all that is open, and writes it out. */
  @Override
  public void close() {
    write(() -> {
      out.writeEndDocument();
      out.flush();
    });
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private Xml write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }
}
