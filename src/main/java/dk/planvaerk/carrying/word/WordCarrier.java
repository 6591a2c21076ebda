package dk.planvaerk.carrying.word;

import com.google.auto.service.AutoService;
import dk.planvaerk.carrying.Bounded;
import dk.planvaerk.carrying.Documents;
import dk.planvaerk.carrying.FileForm;
import dk.planvaerk.carrying.PlanCarrier;
import dk.planvaerk.carrying.PlansFound;
import dk.planvaerk.language.InputProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  /** A byte of the plan may take so many in XML, of all parts together. */
  private static final int PER_BYTE = 6;
  /** Bytes within which the element of a part begins. */
  private static final int HEAD = 1 << 16;

  @Override
  public FileForm form() {
    return FileForm.WORD;
  }

  @Override
  public List<byte[]> plans(Path file, int most) throws InputProblem {
    try (var zip = new ZipFile(file.toFile())) {
      var plans = new PlansFound();
      var budget = new Bounded.Budget((long) most * PER_BYTE);
      for (ZipEntry part : zip.stream().filter(e -> e.getName().matches(PARTS)).limit(MOST_PARTS).toList()) {
        if (!isOurs(zip, part)) continue;
        try (InputStream in = new Bounded(zip.getInputStream(part), budget)) {
          plans.add(text(in, most));
        }
        if (plans.areSeveral()) break;
      }
      return plans.all();
    } catch (IOException | IllegalArgumentException | XMLStreamException | IllegalStateException e) {
      throw Documents.problem("carried.unread", file);
    }
  }

  /** Another part that can't be read is nothing of ours. Little is read of it, whatever it unpacks to. */
  private static boolean isOurs(ZipFile zip, ZipEntry part) throws IOException {
    try (InputStream in = new Bounded(zip.getInputStream(part), new Bounded.Budget(HEAD))) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      xml.nextTag();
      return NAMESPACE.equals(xml.getNamespaceURI()) && ELEMENT.equals(xml.getLocalName());
    } catch (XMLStreamException | IllegalStateException e) {
      return false;
    }
  }

  private static byte[] text(InputStream part, int most) throws IOException, XMLStreamException {
    XMLStreamReader xml = factory().createXMLStreamReader(part);
    xml.nextTag();
    var bytes = new ByteArrayOutputStream();
    try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      while (xml.next() != XMLStreamReader.END_ELEMENT) {
        if (!xml.isCharacters()) throw new XMLStreamException("no text");
        text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (bytes.size() > most) throw new XMLStreamException("too much");
      }
    }
    if (bytes.size() > most) throw new XMLStreamException("too much");
    return bytes.toByteArray();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
