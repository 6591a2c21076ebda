package dk.planvaerk.export.word;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.property.RandomPlans;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All parts of WordprocessingML are valid by the schema of ECMA-376, where it stands beside the project. */
class WordSchemaTest {
  private static final Path SCHEMA = Path.of("../shared/ooxml-xsd/wml.xsd");
  private static final List<String> PARTS = List.of(
      Docx.DOCUMENT, "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml");

  private static Schema schema;

  @BeforeAll
  static void read() throws Exception {
    Assumptions.assumeTrue(Files.exists(SCHEMA), "skipped: no schema at " + SCHEMA);
    schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
  }

  static Stream<Plan> plans() {
    return Stream.concat(
        Stream.of("banesvinget", "dolmer-have", "region-midtjylland", "koebenhavn", "ikast-brande").map(Docx::example),
        KindCatalogue.shipped().all().stream().map(k -> Plan.empty(k, new Ids())));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void ofAPlan(Plan plan) throws Exception {
    validate(Docx.of(Printed.of(plan), "{}"));
  }

  @Test
  void ofAnyPlan() throws Exception {
    for (int seed = 0; seed < 60; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      if (plan.kind().text() != null) validate(Docx.of(PlanPrinter.print(plan, Marking.usual(plan), true)));
    }
  }

  @Test
  void ofEveryLook() throws Exception {
    var all = new PrintedRun("alt", true, true, true, true);
    validate(Docx.of(Samples.cell(new PrintedParagraph(true, List.of(all)), Samples.line("tekst"))));
  }

  @Test
  void ofAddressesAndOfWhatIsReadFromTheRight() throws Exception {
    var all = new PrintedRun("שלום https://a.dk/b?c=1&d=2 \\\\srv\\x og محمد", true, true, true, true);
    validate(Docx.of(Samples.cell(new PrintedParagraph(true, true, List.of(all)),
        new PrintedParagraph(false, true, List.of(Samples.run("שלום עולם."))))));
  }

  @Test
  void ofBlocksWithoutText() throws Exception {
    var field = new Printout.Field("Navn", List.of());
    validate(Docx.of(Samples.of(
        "da-DK",
        new Printout.Title(List.of()),
        new Printout.Line(List.of(), List.of()),
        new Printout.Legend(List.of()),
        new Printout.Fields(List.of(List.of(field), List.of(field, field, field))))));
  }

  private static void validate(Docx docx) throws Exception {
    for (String part : PARTS) {
      schema.newValidator().validate(new StreamSource(new StringReader(docx.part(part)), part));
    }
  }
}
