package dk.planvaerk.traces;

import static dk.planvaerk.traces.Rewrite.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.news.News;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Version;
import dk.planvaerk.plan.Words;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.storage.Versions;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever an authority could call a change leaves a trace in the document, in the news and in the list of changes. Each
 * component of each record of the model is changed here, or it is said why nobody could call that a change.
 */
class TracesTest {
  private static final LocalDate LATER = LocalDate.of(2025, 9, 1);

  /** Why nobody could call it a change, by "Record.component" or ".component" of any. */
  private static final Map<String, String> NO_CHANGE = reasons("""
      .id: a name for the program, on no paper
      .extra: what is not known stands on no paper
      .unplaced: stands on no paper; that a text left its place is a change of that place
      Plan.versions: what was sent stays as it is
      RowColumn.column: which column it is; another one is another text
      Cell.column: which column it is; in another the text is gone from one and new in the other
      HeadText.field: which field it is
      HeadText.explained: which marks an explanation was written of; on no paper
      Run.bold: looks
      Run.italic: looks
      Run.to: what a number follows; its characters are what is read
      Paragraph.item: a bullet, as decision 0017 has it
      Done.marked: the day on which a key was pressed; on no paper
      Done.said: what is struck; that the text is another is told as a text
      DoneLine.marked: as of Done
      DoneLine.said: as of Done
      Basis.refers: for finding it again; on no paper
      PlanKind.version: of the template
      PlanKind.order: where it is offered
      PlanKind.name: of the template; the document has its title
      PlanKind.description: of the template
      PlanKind.language: of the program's words
      PlanKind.fileName: of the file
      PlanKind.row: what the program calls it
      PlanKind.step: what the program calls it
      PlanKind.guide: a guide for the writer, printed when asked for
      PlanKind.page: paper
      Status.sentence: what is offered; the author's text is what is read
      HeadField.guide: for the writer
      HeadField.role: what the program uses it for
      HeadField.offers: what is offered
      HeadLine.form: how it looks
      Column.guide: the template's question to the writer
      Column.place: where a new row has its text
      Column.width: how it looks
      Column.struck: how it looks
      Column.role: what the program uses it for
      Column.offers: what is offered
      PriorityForm.column: where it is printed
      RowForm.name: what the program calls it; that a row is of another form is a change
      RowForm.level: how it looks
      RowForm.number: how rows are counted
      RowForm.table: how it looks
      RowForm.start: what a new plan begins with
      RowForm.columns: a text that left with its column is a change of its row
      TextLayout.item: what is counted
      Overview.form: made from the rows, which tell their changes themselves
      Overview.columns: made from the rows, which tell their changes themselves
      """);

  private record Variation(String component, String what, Plan base, UnaryOperator<Plan> change) {}

  private final List<Variation> variations = new ArrayList<>();
  private final Plan table = Bases.table();
  private final Plan text = Bases.text();

  private static Map<String, String> reasons(String lines) {
    return lines.lines().map(l -> l.split(": ", 2)).collect(Collectors.toMap(l -> l[0], l -> l[1], (a, b) -> a, LinkedHashMap::new));
  }

  private <T> void in(Plan base, Class<T> type, String component, String what, Predicate<T> which, UnaryOperator<T> change) {
    variations.add(new Variation(type.getSimpleName() + "." + component, what, base, p -> Rewrite.first(p, type, which, change)));
  }

  private <T> void set(Plan base, Class<T> type, String component, Predicate<T> which, @Nullable Object... values) {
    for (Object value : values) in(base, type, component, String.valueOf(value), which, t -> with(t, component, value));
  }

  private void all() {
    set(table, Plan.class, "head", Objects::nonNull, List.of(new HeadText("titel", Text.of("Handleplan"), Extra.NONE)));
    Plan ofACase = table.withHead("tilsynsbesoeg", Text.of("2. januar"));
    set(ofACase, Plan.class, "casePrinted", Objects::nonNull, true);
    set(ofACase.withCasePrinted(true), Plan.class, "casePrinted", Objects::nonNull, false);
    variations.add(new Variation("Plan.casePrinted", "and written in", ofACase, p -> p.withHead("tilsynsbesoeg", Text.of("3. januar")).withCasePrinted(true)));
    in(table, Section.class, "rows", "one gone", Objects::nonNull, s -> s.withRows(s.rows().subList(0, 2)));
    in(table, Section.class, "rows", "one of two of a theme gone", Objects::nonNull, s -> s.withRows(s.rows().subList(1, 3)));
    in(table, Section.class, "rows", "one new", Objects::nonNull, s -> s.withRows(Stream.concat(s.rows().stream(), Stream.of(s.rows().getFirst().copy(new Ids()))).toList()));
    in(table, Section.class, "rows", "moved", Objects::nonNull, s -> s.withRows(s.rows().reversed()));
    in(text, Section.class, "rows", "gone from a running text", Objects::nonNull, s -> s.withRows(Stream.concat(s.rows().stream().limit(3), s.rows().stream().skip(4)).toList()));
    rows();
    states();
    texts();
    basis();
    kind();
  }

  private void rows() {
    set(text, Row.class, "form", r -> "anbefaling".equals(r.form()), "afsnit");
    set(table, Row.class, "priority", Objects::nonNull, 2, null);
    set(table, Row.class, "priority", r -> r.priority() == null, 3);
    in(text, Row.class, "columns", "one of its own gone", r -> !r.columns().isEmpty(),
        r -> r.without("egen").withColumns(r.columns().stream().filter(c -> !c.column().equals("egen")).toList()));
    in(text, Row.class, "cells", "emptied", r -> !r.columns().isEmpty(), r -> r.with(Cell.empty("egen")));
    in(table, Row.class, "cells", "filled", Objects::nonNull, r -> r.with(new Cell("maal", Text.of("Ingen fejl"), Extra.NONE)));
    in(table, Row.class, "steps", "one gone", Objects::nonNull, r -> r.withSteps(r.steps().subList(0, 3)));
    in(table, Row.class, "steps", "one new", r -> r.steps().size() == 1, r -> r.withSteps(List.of(r.steps().getFirst(), r.steps().getFirst().copy(new Ids()))));
    in(table, Row.class, "steps", "moved", r -> r.steps().size() == 2, r -> r.withSteps(r.steps().reversed()));
    variations.add(new Variation("Row.steps", "to another row", table, p -> {
      List<Row> rows = p.rows().toList();
      Step step = rows.getFirst().steps().get(1);
      Plan without = p.withRow(rows.getFirst().id(), r -> r.withSteps(r.steps().stream().filter(s -> s != step).toList()));
      return without.withRow(rows.get(1).id(), r -> r.withSteps(List.of(r.steps().getFirst(), step)));
    }));
    set(text, RowColumn.class, "heading", c -> c.column().equals("egen"), "Skridt");
    set(text, RowColumn.class, "heading", c -> c.column().equals("tekst"), "Nyt", null);
    in(table, Step.class, "cells", "emptied", Objects::nonNull, s -> s.with(Cell.empty("hvad")));
  }

  private void states() {
    set(table, StepState.class, "status", s -> s.done() != null, "igang", "varig", null);
    set(table, StepState.class, "status", s -> "igang".equals(s.status()), "gennemfoert", "varig", "udgaaet", "ikkestartet", null);
    set(table, StepState.class, "status", s -> "varig".equals(s.status()), "igang", null);
    set(table, StepState.class, "status", s -> "udgaaet".equals(s.status()), "igang", null);
    set(table, StepState.class, "status", s -> s.status() == null, "varig", "gennemfoert", "ikkestartet");
    set(text, StepState.class, "status", s -> "vurderes".equals(s.status()), "ja", "ukendt", null);
    set(table, StepState.class, "deadline", s -> s.deadline() != null, LATER, null);
    set(table, StepState.class, "deadline", s -> s.deadline() == null, LATER);
    set(table, StepState.class, "done", s -> s.done() != null, (Object) null);
    set(table, StepState.class, "reason", s -> !s.reason().isEmpty(), "Skabet var der", "");
    set(table, Done.class, "date", Objects::nonNull, "maj 2025", "");
  }

  private void texts() {
    set(table, HeadText.class, "text", h -> h.field().equals("grundlag"), Text.of("Efter tilsyn"), Text.of("Efter tilsyn i august"), Text.EMPTY);
    set(table, HeadText.class, "text", h -> h.field().equals("sagsnr"), Text.of("2025-18"), Text.EMPTY);
    set(table, HeadText.class, "text", h -> h.field().equals("tilbud"), Text.of("Dolmer Have"), Text.EMPTY);
    set(table, HeadText.class, "text", h -> h.field().equals("opdateret"), Text.EMPTY);
    set(table, Cell.class, "text", c -> c.column().equals("emne"), Text.of("Medicin gives"), Text.of("Medicin gives i tide"), Text.EMPTY);
    set(text, Cell.class, "text", c -> c.column().equals("titel"), Text.of("Andre initiativer"), Text.EMPTY);
    in(table, Text.class, "paragraphs", "one gone", t -> t.paragraphs().size() == 2, t -> new Text(t.paragraphs().subList(0, 1)));
    in(table, Text.class, "paragraphs", "one gone, another longer", t -> t.paragraphs().size() == 2,
        t -> new Text(List.of(with(t.paragraphs().getFirst(), "runs", List.of(Run.of("Kursus i maj for alle"))))));
    set(table, Paragraph.class, "runs", p -> p.plain().equals("Kursus i juni"), List.of(Run.of("Kursus")), List.of(Run.of("Kursus i juli")));
    set(table, Paragraph.class, "done", p -> p.done() != null, (Object) null);
    set(table, Paragraph.class, "done", p -> p.plain().equals("Kursus i juni"), new DoneLine(LATER, "", "Kursus i juni", Extra.NONE));
    set(table, DoneLine.class, "date", Objects::nonNull, "juni 2025", "");
    set(table, Run.class, "text", r -> r.text().equals("Før sommeren 2025."), "Før sommeren 2026.", "Før sommeren.", "-5");
  }

  private void basis() {
    set(table, Basis.class, "type", b -> !b.isBlank(), Basis.Type.CONDITION, null);
    set(table, Basis.class, "wording", b -> !b.isBlank(), "Tilbuddet skal sikre.", "Andet.", "");
    set(table, Basis.class, "source", b -> !b.isBlank(), "Brev", "");
    set(table, Basis.class, "page", b -> !b.isBlank(), "13", "");
    for (String day : List.of("sourceDate", "deadline", "extended", "reported", "confirmed")) set(table, Basis.class, day, b -> !b.isBlank(), LATER, null);
    set(table, Row.class, "basis", Objects::nonNull, Basis.NONE);
    set(table, Row.class, "basis", r -> r.basis().isBlank(), Basis.NONE.withType(Basis.Type.CONCERN));
  }

  private void kind() {
    set(table, PlanKind.class, "heading", Objects::nonNull, "OPFØLGNING", null);
    set(table, PlanKind.class, "basis", Objects::nonNull, Basis.Place.NONE);
    set(table, PlanKind.class, "columns", Objects::nonNull, table.kind().columns().subList(0, 7));
    set(table, Column.class, "heading", Objects::nonNull, "Område");
    set(table, Column.class, "hidden", Objects::nonNull, true);
    set(text, Column.class, "bare", c -> c.id().equals("status"), true);
    set(table, PriorityForm.class, "text", Objects::nonNull, "Nr. {0}");
    set(table, PlanKind.class, "priority", Objects::nonNull, new PriorityForm("tema", "Vigtighed {0}", Extra.NONE), null);
    Plan unprinted = Rewrite.first(table, PlanKind.class, Objects::nonNull, k -> with(k, "priority", null));
    set(unprinted, PlanKind.class, "priority", Objects::nonNull, table.kind().priority());
    set(table, Status.class, "name", s -> s.meaning() == Status.Meaning.DONE, Words.danish("Afsluttet"));
    set(table, Status.class, "meaning", s -> s.meaning() == Status.Meaning.DONE, Status.Meaning.LASTING);
    set(table, HeadField.class, "label", f -> f.id().equals("sagsnr"), "J.nr.");
    set(table, HeadLine.class, "fields", l -> l.fields().contains("sagsnr"), List.of());
    set(text, TextLayout.class, "contents", Objects::nonNull, "Oversigt over indhold", null);
    set(text, TextLayout.class, "overview", Objects::nonNull, (Object) null);
    set(text, Overview.class, "heading", Objects::nonNull, "Alle anbefalinger");
    set(text, Overview.class, "status", Objects::nonNull, "Hvor langt", null);
    set(text, Overview.class, "shown", Objects::nonNull, false);
  }

  @TestFactory
  Stream<DynamicTest> eachChangeLeavesATraceEverywhere() {
    all();
    return variations.stream().map(v -> DynamicTest.dynamicTest(v.component() + " " + v.what(), () -> {
      Plan after = v.change().apply(v.base());
      assertFalse(after.equals(v.base()), "nothing was changed");
      Version sent = Versions.of(v.base(), Bases.DAY, "", "", null, new Ids());
      assertFalse(ChangeList.of(PlanDiff.between(v.base(), after), v.base(), after).isEmpty(), "not in the list of changes");
      assertTrue(News.of(after, sent).plain(Texts.DANISH).contains("•"), "no news");
      assertFalse(traces(after, sent).isEmpty(), "not in the document");
    }));
  }

  /** The paragraphs with a bar, which both formats draw. */
  private static List<String> traces(Plan plan, Version sent) {
    return Printed.of(plan, Marking.since(plan, sent)).blocks().stream().flatMap(TracesTest::paragraphs).filter(PrintedParagraph::bar)
        .map(PrintedParagraph::plain).toList();
  }

  @Test
  void aFieldOfTheCaseThatIsPrintedAndWrittenInIsGreenWhereItStands() {
    Plan ofACase = table.withHead("tilsynsbesoeg", Text.of("2. januar"));
    Version sent = Versions.of(ofACase, Bases.DAY, "", "", null, new Ids());
    Plan after = ofACase.withHead("tilsynsbesoeg", Text.of("3. januar")).withCasePrinted(true);
    List<PrintedParagraph> barred = Printed.of(after, Marking.since(after, sent)).blocks().stream().flatMap(TracesTest::paragraphs)
        .filter(PrintedParagraph::bar).toList();
    assertEquals(List.of("3. januar (ændret)"), barred.stream().map(PrintedParagraph::plain).toList());
    assertTrue(barred.getFirst().runs().stream().anyMatch(r -> r.added() && r.text().startsWith("3")), barred.toString());
  }

  private static Stream<PrintedParagraph> paragraphs(Printout.Block block) {
    return switch (block) {
      case Printout.Title title -> title.text().stream();
      case Printout.Line line -> Stream.concat(line.left().stream(), line.right().stream());
      case Printout.Fields fields -> fields.rows().stream().flatMap(List::stream).flatMap(f -> f.text().stream());
      case Printout.Heading heading -> Stream.of(heading.line());
      case Printout.Prose prose -> prose.text().stream();
      case Printout.Table of -> of.rows().stream().flatMap(r -> r.cells().stream()).map(PrintedCell::text).flatMap(List::stream);
      case Printout.Legend _, Printout.Contents _, Printout.NewPage _ -> Stream.empty();
    };
  }

  /** What only the program says, as a reader gets it. */
  @Test
  void wordAndPdfSayTheSameOfWhatLeftAndWhatChangedBack() throws Exception {
    Plan after = Rewrite.first(table, StepState.class, s -> s.done() != null, s -> s.withStatus("igang"));
    after = Rewrite.first(after, StepState.class, s -> s.deadline() != null, s -> s.withDeadline(LATER));
    after = Rewrite.first(after, Section.class, Objects::nonNull, s -> s.withRows(List.of(s.rows().get(0).withPriority(2), s.rows().get(2).withSteps(
        s.rows().get(2).steps().subList(0, 1)))));
    Version sent = Versions.of(table, Bases.DAY, "", "", null, new Ids());
    Printout printout = Printed.of(after, Marking.since(after, sent));
    var program = new Program("Planværk", "0");
    String pdf;
    try (PDDocument document = Loader.loadPDF(Exporters.find("pdf").orElseThrow().document(printout, program, Carried.NOTHING))) {
      pdf = flat(new PDFTextStripper().getText(document));
    }
    String word;
    byte[] docx = Exporters.find("docx").orElseThrow().document(printout, program, Carried.NOTHING);
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx)); var extractor = new XWPFWordExtractor(document)) {
      word = flat(extractor.getText());
      assertTrue(document.getParagraphs().stream().filter(p -> p.getText().startsWith("Fjernet"))
          .allMatch(p -> p.getCTP().getPPr().isSetPBdr()), "a bar beside what stands below the table");
    }
    for (String words : List.of("Genåbnet: I gang", "Frist: 1. september 2025 (før: 1. marts 2025)", "(før: 1)",
        "Fjernet siden version 1: et emne under Sundhed med en aktivitet; en aktivitet under Ledelse.")) {
      assertTrue(pdf.contains(flat(words)), () -> words + " in " + pdf);
      assertTrue(word.contains(flat(words)), () -> words + " in " + word);
    }
    assertFalse(pdf.contains("Vægten") || word.contains("Vægten") || word.contains("referat"), "what was removed is never repeated");
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s\u00AD-]+", "");
  }

  @Test
  void whereNothingChangedNothingIsTold() {
    for (Plan plan : List.of(table, text)) {
      Version sent = Versions.of(plan, Bases.DAY, "", "", null, new Ids());
      assertEquals(List.of(), traces(plan, sent));
      assertFalse(News.of(plan, sent).plain(Texts.DANISH).contains("•"));
      assertTrue(PlanDiff.between(plan, plan.withId("andenplan")).isEmpty());
    }
  }

  /** A new component of the model fails this until it is changed here, or it is said why nobody could call that a change. */
  @Test
  void eachComponentOfTheModelIsChangedOrHasAReason() {
    all();
    Set<String> varied = variations.stream().map(Variation::component).collect(Collectors.toSet());
    var missing = new ArrayList<String>();
    var used = new HashSet<String>();
    for (Class<?> type : model()) {
      for (RecordComponent part : type.getRecordComponents()) {
        String name = type.getSimpleName() + "." + part.getName();
        Stream.of(name, "." + part.getName()).filter(NO_CHANGE::containsKey).forEach(used::add);
        boolean told = varied.contains(name) || records(part.getGenericType()).findAny().isPresent();
        if (isWithout(name)) assertFalse(varied.contains(name), name + " has a reason and is changed");
        else if (!told) missing.add(name);
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(NO_CHANGE.keySet(), used, "reasons for what there is");
    Set<String> known = model().stream().flatMap(t -> Arrays.stream(t.getRecordComponents()).map(c -> t.getSimpleName() + "." + c.getName())).collect(Collectors.toSet());
    assertTrue(known.containsAll(varied), "changed is only what there is");
  }

  private static boolean isWithout(String name) {
    return NO_CHANGE.containsKey(name) || NO_CHANGE.containsKey(name.substring(name.indexOf('.')));
  }

  /** All records that a plan is made of, down to what has a reason. */
  private static Set<Class<?>> model() {
    var out = new LinkedHashSet<Class<?>>();
    collect(Plan.class, out);
    return out;
  }

  private static void collect(Class<?> type, Set<Class<?>> into) {
    if (!into.add(type)) return;
    for (RecordComponent part : type.getRecordComponents()) {
      if (!isWithout(type.getSimpleName() + "." + part.getName())) records(part.getGenericType()).forEach(r -> collect(r, into));
    }
  }

  /** The records of the model that a component has; words are what they say. */
  private static Stream<Class<?>> records(Type type) {
    if (type instanceof ParameterizedType of) return Arrays.stream(of.getActualTypeArguments()).flatMap(TracesTest::records);
    return type instanceof Class<?> c && c.isRecord() && c != Words.class ? Stream.of(c) : Stream.empty();
  }
}
