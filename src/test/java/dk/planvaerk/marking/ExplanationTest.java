package dk.planvaerk.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Explain;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.Versions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final String LEGEND = "signatur";
  private static final String JANUARY = "Tema og tekst markeret med/skrevet med grønt er tilføjet i januar 2025.";

  private final Plan example = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();

  /** Made in January, with words of January; changed since, and they stayed. */
  private static Plan found() throws Exception {
    try (var in = Objects.requireNonNull(ExplanationTest.class.getResourceAsStream("17-legend-old-text.plan"))) {
      return PlanFile.parse(in.readAllBytes());
    }
  }

  private static List<String> legend(Plan plan, Marking marking) {
    return Printed.of(plan, marking).blocks().stream().filter(Printout.Legend.class::isInstance).map(Printout.Legend.class::cast)
        .flatMap(l -> l.text().stream()).map(PrintedParagraph::plain).toList();
  }

  /** As if the author said now that it fits. */
  private static Plan kept(Plan plan) {
    Marking marking = Marking.marked(plan);
    return plan.withExplained(LEGEND, Legend.explained(marking.marks(plan), marking.base()).in(plan.head(LEGEND)));
  }

  private static Plan write(Plan plan, Spot where, String words) {
    return new SetText(where, Text.of(words)).apply(plan) instanceof Outcome.Changed(Plan after) ? after : plan;
  }

  private static Spot.InRow goal(Plan plan, int row) {
    Row of = plan.rows().toList().get(row);
    return of.spots(plan.kind()).stream().filter(s -> s.column().equals("emne")).findFirst().orElseThrow();
  }

  @Test
  void wordsOfWhichNothingIsKnownAreNotPrintedButTheTrueOnesAre() throws Exception {
    for (Plan plan : List.of(found(), example)) {
      Marking marking = Marking.marked(plan);
      Explanation explanation = Explanation.of(plan, marking);
      assertTrue(explanation.overrules());
      assertEquals(List.of(explanation.usual()), legend(plan, marking));
      assertEquals(JANUARY, plan.head(LEGEND).paragraphs().getFirst().plain(), "nothing is lost");
    }
  }

  @Test
  void anUnmarkedDocumentExplainsNothing() throws Exception {
    for (Plan plan : List.of(found(), kept(found()))) {
      assertEquals(List.of(), legend(plan, Marking.none(plan)));
      assertFalse(Explanation.of(plan, Marking.none(plan)).overrules());
    }
    Plan blank = kept(Plan.empty(example.kind(), new Ids()).withHead(LEGEND, Text.of("Grønt er nyt")));
    assertEquals(List.of(), legend(blank, Marking.marked(blank)), "nothing is marked in it");
  }

  @Test
  void theAuthorsWordsArePrintedAsLongAsTheSameIsMarkedAgainstTheSame() throws Exception {
    Plan plan = kept(found());
    assertEquals(JANUARY, legend(plan, Marking.marked(plan)).getFirst());
    assertFalse(Explanation.of(plan, Marking.marked(plan)).overrules());
    Version before = plan.versions().getFirst();
    assertTrue(Explanation.of(plan, Marking.since(plan, before)).overrules(), "against another version");
    Plan more = write(plan, goal(plan, 0), plan.text(goal(plan, 0)).orElseThrow().shown() + " Mere.");
    assertTrue(Explanation.of(more, Marking.marked(more)).isOwn(), "more of the same");
  }

  @Test
  void aNewSortOfMarkIsNotWhatTheyAreAbout() {
    Plan plan = kept(example);
    assertTrue(Explanation.of(plan, Marking.marked(plan)).isOwn());
    String shorter = plan.text(goal(plan, 1)).orElseThrow().shown().replaceFirst("\\S+ ", "");
    Plan gone = write(plan, goal(plan, 1), shorter);
    assertTrue(Legend.explained(Marking.marked(gone).marks(gone), null).marks().contains("gone"));
    assertTrue(Explanation.of(gone, Marking.marked(gone)).overrules(), "a bar that they say nothing of");
    assertTrue(legend(gone, Marking.marked(gone)).getFirst().contains("Streg i margenen"));
  }

  @Test
  void aVersionPrintsAgainWhatItPrintedThen() throws Exception {
    Plan plan = kept(found());
    List<String> then = legend(plan, Marking.marked(plan));
    Version made = Versions.of(plan, LocalDate.of(2025, 6, 1), "", "", null, new Ids()).withBase(Marking.newBase(plan));
    Version third = made.withDispatches(List.of(new Dispatch("Socialtilsyn Midt", made.date(), "", "", Extra.NONE)));
    Plan later = write(plan.withVersions(Versions.with(plan.versions(), third)), goal(plan, 2), "Noget helt nyt");
    assertTrue(Explanation.of(later, Marking.marked(later)).overrules());
    assertEquals(then, legend(third.plan(), Marking.of(later, third)));
  }

  /** An edition that knows nothing of explanations changes the words, and keeps beside them what it doesn't know. */
  @Test
  void wordsThatAnotherProgramChangedAreNotKnownToBeAboutThese() throws Exception {
    Plan plan = kept(example.withVersions(List.of()));
    String file = PlanFile.textWithoutVersions(plan);
    Plan read = PlanFile.parse(file.getBytes(StandardCharsets.UTF_8));
    assertTrue(Explanation.of(read, Marking.marked(read)).isOwn());
    String changed = file.replaceFirst(Pattern.quote("er tilføjet i januar 2025."), "er tilføjet i juni 2026.");
    assertNotEquals(file, changed);
    Plan other = PlanFile.parse(changed.getBytes(StandardCharsets.UTF_8));
    assertTrue(Explanation.of(other, Marking.marked(other)).overrules());
    Plan before = plan.withExplained(LEGEND, Legend.explained(Marking.marked(plan).marks(plan), Marking.marked(plan).base()));
    assertTrue(Explanation.of(before, Marking.marked(before)).overrules(), "in which words is not known");
  }

  @Test
  void otherWordsAreNotKnownToBeAboutAnything() throws Exception {
    Plan plan = kept(found());
    Plan other = write(plan, new Spot.InHead(LEGEND), "Grønt er nyt i juni.");
    assertTrue(Explanation.of(other, Marking.marked(other)).overrules());
    Plan same = write(plan, new Spot.InHead(LEGEND), plan.head(LEGEND).shown());
    assertTrue(Explanation.of(same, Marking.marked(same)).isOwn());
    assertEquals(Outcome.refused("edit.gone"), new Explain("findes-ikke", null).apply(plan));
    assertTrue(new Explained(null, List.of("added"), Extra.NONE).isSameAs(new Explained(null, List.of("added"), Extra.NONE)));
    assertFalse(new Explained("abcdefgh", List.of("added"), Extra.NONE).isSameAs(new Explained(null, List.of("added"), Extra.NONE)));
  }
}
