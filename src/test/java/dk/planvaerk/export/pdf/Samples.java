package dk.planvaerk.export.pdf;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Page;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans that ship, and printouts made by hand of their words. */
final class Samples {
  private static final String SENTENCE =
      "Ledelsen skal sikre, at der ikke sker indgreb i borgers selvbestemmelsesret og sikre borgerens fri adgang til aflåste private elementer.";

  /** Signs that must not be taken for each other. */
  static final String SIGNS = "✓ ☑ ☐ ✗ ⚠ ✔ ✘ 🙂 👍 ✅ ❌ 🔴 🟢 ★ ⇒";

  private Samples() {}

  static Plan example(String name) {
    return Examples.shipped().copy(name, new Ids()).orElseThrow().withId("plan0001");
  }

  /** A plan on whose paper something was wrong. */
  static Plan hard(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/dk/planvaerk/export/hard/" + name + ".plan")) {
      return PlanFile.parse(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException | InputProblem e) {
      throw new AssertionError(name, e);
    }
  }

  static PrintedRun run(String text) {
    return new PrintedRun(text, false, false, false, false);
  }

  static PrintedParagraph line(String text) {
    return new PrintedParagraph(false, List.of(run(text)));
  }

  static PrintedParagraph item(String text) {
    return new PrintedParagraph(true, List.of(run(text)));
  }

  /** So many words, each with its number, so that none can be lost or told twice. */
  static PrintedParagraph words(int count) {
    String[] words = SENTENCE.split(" ", -1);
    return line(IntStream.range(0, count)
        .mapToObj(i -> words[i % words.length] + "#" + i)
        .collect(Collectors.joining(" ")));
  }

  static PrintedCell cell(int column, int step, PrintedParagraph... text) {
    return new PrintedCell(column, step, "_p_row00001_0_hvad", List.of(text));
  }

  /** A table on a lying page with columns of the same width. */
  static Printout table(int columns, PrintedRow... rows) {
    List<PrintedColumn> all = IntStream.rangeClosed(1, columns)
        .mapToObj(i -> new PrintedColumn("KOLONNE " + i, "Hvilke forhold skal ændres?", 1.0 / columns))
        .toList();
    return of(List.of(new Printout.Title(List.of(line("Handleplan"))), new Printout.Table("Plan", all, List.of(rows))));
  }

  static Printout of(List<Printout.Block> blocks) {
    var page = new Page(true, 14, Extra.NONE);
    return new Printout("plan0001", "da-DK", "Handleplan", "", null, page, blocks, "Banesvinget");
  }

  /** A row of one line with the same text in each of its cells. */
  static PrintedRow row(int columns, PrintedParagraph... text) {
    List<PrintedCell> cells = IntStream.range(0, columns).mapToObj(c -> cell(c, PrintedCell.ALL, text)).toList();
    return new PrintedRow("1", 1, cells);
  }

  /** Bullets, bold, italic, new and done, and what the font has no letters for, among the usual. */
  static Printout looks() {
    var text = new ArrayList<PrintedParagraph>();
    text.add(new PrintedParagraph(false, List.of(
        new PrintedRun("Fed ", true, false, false, false),
        new PrintedRun("kursiv ", false, true, false, false),
        new PrintedRun("begge ", true, true, false, false),
        new PrintedRun("ny ", false, false, true, false),
        new PrintedRun("gennemført ", false, false, false, true),
        new PrintedRun("ny og gennemført", false, false, true, true))));
    text.addAll(List.of(item("Undervisning af ledelse"), item("Udleveret til medarbejdere"), line("")));
    text.addAll(List.of(line("Efter listen"), item(""), line("😀 👩‍👩‍👧 中文 \uF0B7 \uFFFD 12\u00A0kr. e\u2011mail")));
    return table(3, row(3, text.toArray(PrintedParagraph[]::new)));
  }

  /** Addresses in all places, of several lines and over a page, marked in the middle, beside a list of contents. */
  static Printout links() {
    var half = new PrintedParagraph(false, true, List.of(
        run("Se https://www.kom"), new PrintedRun("mune.dk/nyt", true, false, true, false), run(" og (a@b.dk), tak")));
    var lines = new ArrayList<PrintedParagraph>();
    for (int i = 0; i < 60; i++) lines.add(line("Nr. " + i + " https://www.kommune.dk/undervisning/medarbejdere/" + i + "/dokumentationspraksis?vis=alle."));
    var blocks = new ArrayList<Printout.Block>();
    blocks.add(new Printout.Title(List.of(line("Plan for www.kommune.dk"))));
    blocks.add(new Printout.Contents("Indhold"));
    blocks.add(heading(1, "1", "Hos www.kommune.dk", "a1"));
    blocks.add(new Printout.Prose(List.of(half, item("Skriv til tilsyn@kommune.dk")), "_p_a1_0_tekst"));
    var cells = List.of(cell(0, PrintedCell.ALL, lines.toArray(PrintedParagraph[]::new)), cell(1, PrintedCell.ALL, half));
    var columns = List.of(new PrintedColumn("www.a.dk", "", 0.2), new PrintedColumn("To", "", 0.8));
    blocks.add(new Printout.Table("Plan", columns, List.of(new PrintedRow("1", 1, cells))));
    return standing(blocks);
  }

  /** A row of four steps beside spanning cells; one step is higher than two pages, one spanning cell than three. */
  static Printout tall() {
    var cells = new ArrayList<PrintedCell>();
    cells.add(cell(0, PrintedCell.ALL, line("Tema")));
    cells.add(cell(1, PrintedCell.ALL, words(900), item("til sidst")));
    for (int s = 0; s < 4; s++) cells.add(cell(2, s, s == 1 ? words(700) : words(20)));
    for (int s = 0; s < 4; s++) cells.add(s == 2 ? cell(3, s) : cell(3, s, item("punkt"), words(5)));
    return table(4, new PrintedRow("1 Tema", 4, cells, cell(0, PrintedCell.ALL, line("Tema (fortsat)"))), row(4, words(3)));
  }

  /** Chapters and sections of so many words each, with a list of contents; the levels leap. */
  static Printout text(int chapters, int count) {
    var blocks = new ArrayList<Printout.Block>();
    blocks.add(new Printout.Title(List.of(line("Udviklingsplan"))));
    blocks.add(new Printout.Contents("Indhold"));
    for (int i = 1; i <= chapters; i++) {
      blocks.add(heading(1, Integer.toString(i), "Kapitel", "a" + i));
      blocks.add(heading(3, i + ".1", "Afsnit", "b" + i));
      blocks.add(new Printout.Heading(4, "", List.of(line("Formål:")), ""));
      var added = new PrintedParagraph(true, true, List.of(new PrintedRun("nyt", false, false, true, false)));
      blocks.add(new Printout.Prose(List.of(words(count + 3 * i), line("Derfor skal:"), item("et punkt"), added), "_p_c000000" + i + "_0_tekst"));
    }
    return standing(blocks);
  }

  private static Printout.Heading heading(int level, String number, String text, String id) {
    return new Printout.Heading(level, number, List.of(line(text)), "_p_" + id + "_0_titel");
  }

  static Printout standing(List<Printout.Block> blocks) {
    return new Printout("plan0001", "da-DK", "Udviklingsplan", "", null, new Page(false, 25, Extra.NONE), blocks, "Banesvinget");
  }

  /** A table with a guide behind it. */
  static Printout guide() {
    Plan plan = example("dolmer-have");
    PlanKind k = plan.kind();
    List<String> lines = List.of("# Vejledning til planen", "Planen er et redskab.", "# Hvordan anvendes planen?", "Af planen fremgår:", "• temaer", "• mål");
    var guided = new PlanKind(k.id(), k.version(), k.order(), k.name(), k.description(), k.language(), k.fileName(), k.heading(),
        k.row(), k.step(), k.priority(), k.statuses(), k.fields(), k.head(), k.columns(), k.text(), k.basis(), lines, k.page(), k.extra());
    var with = new Plan(plan.id(), guided, plan.head(), plan.sections(), plan.unplaced(), plan.versions(), plan.extra());
    return PlanPrinter.print(with, Marking.none(plan), true);
  }

  /** All that veraPDF is shown, by name. */
  static Printout named(String name) {
    return switch (name) {
      case "no rows" -> table(3);
      case "one row" -> table(3, row(3, words(4)));
      case "looks" -> looks();
      case "tall" -> tall();
      case "twelve columns" -> table(12, row(12, words(30)), row(12), row(12, line("arbejdsgangsbekræftelse")));
      case "text" -> text(9, 60);
      case "guide" -> guide();
      case "links" -> links();
      case "signs" -> table(2, row(2, line(SIGNS), line("ved שלום עולם (א) slut"),
          line("(\u05E9\u05C1\u05DC) \u0645\u064F\u062D\u0645\u0651\u062F السلام"), item("سلام 12")));
      case "empty head" -> of(Arrays.asList(
          new Printout.Title(List.of()),
          new Printout.Line(List.of(), List.of(line("til højre"))),
          new Printout.Legend(List.of(line(""))),
          new Printout.Fields(List.of(List.of(new Printout.Field("", List.of()))))));
      default -> Printed.of(example(name));
    };
  }
}
