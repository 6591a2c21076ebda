package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.export.PageNumbers;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Said;
import dk.planvaerk.property.RandomPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a plan stands in its document as often as in the plan, and no other word does. */
class WordTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have"})
  void theBodyHasTheWordsOfThePlanAndNoOthers(String example) {
    Plan plan = Docx.example(example);
    List<String> printed = Docx.of(plan).all("p").stream().map(Docx::text).toList();
    assertEquals(count(inBody(plan)), count(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"region-midtjylland", "koebenhavn", "ikast-brande"})
  void theBodyHasTheWordsOfThePrintoutAndNoOthers(String example) {
    Printout printout = Printed.of(Docx.example(example));
    List<String> printed = Docx.of(printout).all("p").stream().map(Docx::text).toList();
    assertEquals(count(Said.of(printout, PageNumbers.reckoned(printout)).toList()), count(printed));
  }

  /** Of random plans with their marks and guides: letter for letter, for words are broken and joined in another way. */
  @Test
  void anyRunningTextSaysWhatIsPrinted() {
    for (int seed = 0; seed < 90; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      if (plan.kind().text() == null) continue;
      Printout printout = PlanPrinter.print(plan, Marking.usual(plan), true);
      Stream<String> said = Said.of(printout, PageNumbers.reckoned(printout));
      assertEquals(Said.letters(said), Said.letters(Docx.of(printout).all("p").stream().map(Docx::text)), "seed " + seed);
    }
  }

  @Test
  void theFooterHasItsFieldsAndTheNumberOfThePage() {
    var footer = Docx.of(Docx.example("dolmer-have")).xml("word/footer1.xml").getDocumentElement();
    assertEquals("Bofællesskaberne Dolmer Have og Glesborg · 9. august 2021 Side 1 af 1", Docx.text(footer));
    assertEquals(
        List.of(" PAGE ", " NUMPAGES "),
        Docx.all(footer, "fldSimple").stream().map(f -> Docx.value(f, "instr")).toList());
  }

  @Test
  void theFooterSpeaksTheLanguageOfTheDocument() {
    var footer = Docx.of(Samples.of("en-GB")).xml("word/footer1.xml").getDocumentElement();
    assertEquals(" Page 1 of 1", Docx.text(footer));
  }

  private static List<String> inBody(Plan plan) {
    PlanKind kind = plan.kind();
    var texts = new ArrayList<String>();
    if (kind.heading() != null) texts.add(kind.heading());
    for (HeadLine line : kind.head()) {
      if (line.form() == HeadLine.Form.FOOTER || line.form() == HeadLine.Form.LEGEND) continue; // nothing is marked
      for (String field : line.fields()) {
        texts.add(plan.head(field).oneLine());
        if (line.form() == HeadLine.Form.BLOCK) kind.field(field).map(HeadField::label).ifPresent(texts::add);
      }
    }
    kind.columns().stream().flatMap(c -> Stream.of(c.heading(), c.guide())).forEach(texts::add);
    plan.rows().forEach(row -> texts.addAll(inRow(row, kind)));
    Marking.none(plan).marks(plan).rows().values().stream().flatMap(r -> r.cells().values().stream()).flatMap(c -> c.notes().stream())
        .forEach(n -> texts.add(n.inline() ? "(" + n.words() + ")" : n.words()));
    return texts;
  }

  private static List<String> inRow(Row row, PlanKind kind) {
    var texts = new ArrayList<String>();
    Integer priority = row.priority();
    if (priority != null) texts.add(priority + ". prioritet:");
    List<String> columns = kind.columns().stream().map(Column::id).toList();
    Stream.concat(row.cells().stream(), row.steps().stream().flatMap(s -> s.cells().stream()))
        .filter(c -> columns.contains(c.column()))
        .map(Cell::text)
        .forEach(t -> texts.add(t.oneLine()));
    return texts;
  }

  private static Map<String, Long> count(List<String> texts) {
    var words = new TreeMap<String, Long>();
    for (String text : texts) {
      for (String word : text.split("\\s+", -1)) if (!word.isEmpty()) words.merge(word, 1L, Long::sum);
    }
    return words;
  }
}
