package dk.planvaerk.carrying.word;

import com.google.auto.service.AutoService;
import dk.planvaerk.carrying.Bounded;
import dk.planvaerk.carrying.Documents;
import dk.planvaerk.carrying.FileForm;
import dk.planvaerk.carrying.PlanCarrier;
import dk.planvaerk.language.InputProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Plans inside Word files. Word gives the part another name when it saves, so it is known by its element. */
@AutoService(PlanCarrier.class)
public final class WordCarrier implements PlanCarrier {
  private static final String PARTS = "customXml/item[0-9]*\\.xml";
  private static final String NAMESPACE = "urn:planvaerk:plan:1";
  private static final String ELEMENT = "plan";
  /** More parts than this no document of people has. */
  private static final int MOST_PARTS = 200;
  /** A character of the plan may take so many bytes in XML. */
  private static final int PER_CHARACTER = 6;

  @Override
  public FileForm form() {
    return FileForm.WORD;
  }

  @Override
  public List<byte[]> plans(Path file, int most) throws InputProblem {
    try (var zip = new ZipFile(file.toFile())) {
      var plans = new ArrayList<byte[]>();
      for (ZipEntry part : zip.stream().filter(e -> e.getName().matches(PARTS)).limit(MOST_PARTS).toList()) {
        try (InputStream in = new Bounded(zip.getInputStream(part), (long) most * PER_CHARACTER)) {
          plan(in, most, plans, file);
        }
      }
      return plans;
    } catch (IOException | IllegalArgumentException e) {
      throw Documents.problem("carried.unread", file);
    }
  }

  private static void plan(InputStream part, int most, List<byte[]> plans, Path file) throws InputProblem {
    boolean ours = false;
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(part);
      xml.nextTag();
      ours = NAMESPACE.equals(xml.getNamespaceURI()) && ELEMENT.equals(xml.getLocalName());
      if (ours) plans.add(text(xml, most));
    } catch (XMLStreamException | IllegalStateException e) {
      if (ours) throw Documents.problem("carried.unread", file); // another part that can't be read is nothing of ours
    }
  }

  private static byte[] text(XMLStreamReader xml, int most) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (!xml.isCharacters()) throw new XMLStreamException("no text");
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      if (text.length() > most) throw new XMLStreamException("too much");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
