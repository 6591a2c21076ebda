package dk.planvaerk.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Version;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingLinesTest {
  private final Plan banesvinget = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
  private final Plan dolmerHave = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow().withVersions(List.of());

  private static List<String> lines(Plan before, Plan after) {
    Version sent = Versions.of(before, LocalDate.of(2025, 1, 15), "", "", null, new Ids());
    return ClosingLines.of(sent, after, Marking.since(after, sent).marks(after));
  }

  @Test
  void aFieldOfTheCaseIsNotAtTheFootOfThePages() {
    Plan printed = banesvinget.withHead("tilsynsbesoeg", Text.of("2. januar")).withCasePrinted(true);
    assertEquals(List.of(), lines(printed, printed.withHead("tilsynsbesoeg", Text.of("3. januar"))));
  }

  @Test
  void whatStandsAtTheFootAloneIsTold() {
    List<String> atFoot = dolmerHave.kind().head().stream().filter(l -> l.form() == HeadLine.Form.FOOTER).flatMap(l -> l.fields().stream()).toList();
    Plan kind = dolmerHave.withKind(dolmerHave.kind().withHead(dolmerHave.kind().fields(),
        dolmerHave.kind().head().stream().filter(l -> l.form() == HeadLine.Form.FOOTER).toList()));
    HeadField field = kind.kind().fields().stream().filter(f -> atFoot.contains(f.id()) && !kind.isQuiet(f.id())).findFirst().orElseThrow();
    assertEquals(List.of("Ændret nederst på siderne siden version 1: »" + kind.kind().label(field.id()).orElseThrow() + "«."),
        lines(kind, kind.withHead(field.id(), Text.of("Et andet"))));
  }

  @Test
  void whatIsGoneIsCountedAndNotListedOverAndOver() {
    List<HeadField> fields = dolmerHave.kind().fields().stream().filter(f -> !dolmerHave.head(f.id()).isBlank() && !dolmerHave.isQuiet(f.id())).toList();
    Plan one = dolmerHave.withKind(without(dolmerHave.kind(), fields.subList(0, 1)));
    assertEquals(List.of("Fjernet siden version 1: teksten i et felt øverst i planen."), lines(dolmerHave, one));
    Plan two = dolmerHave.withKind(without(dolmerHave.kind(), fields.subList(0, 2)));
    assertEquals(List.of("Fjernet siden version 1: teksten i to felter øverst i planen."), lines(dolmerHave, two));
  }

  private static PlanKind without(PlanKind kind, List<HeadField> gone) {
    List<String> ids = gone.stream().map(HeadField::id).toList();
    return kind.withHead(kind.fields().stream().filter(f -> !gone.contains(f)).toList(), kind.head().stream()
        .map(l -> new HeadLine(l.form(), l.fields().stream().filter(f -> !ids.contains(f)).toList(), l.extra())).filter(l -> !l.fields().isEmpty()).toList());
  }

  @Test
  void severalHeadingsThatAreGoneAreOneThing() {
    Plan text = RunningText.plan();
    TextLayout layout = Objects.requireNonNull(text.kind().text());
    Overview overview = Objects.requireNonNull(layout.overview());
    Plan before = text.withKind(text.kind().withText(layout.withOverview(overview.withShown(true))));
    assertEquals(List.of("Fjernet siden version 1: to overskrifter."), lines(before, text));
  }

  @Test
  void prioritiesThatNothingPrintsAnyMoreAreGone() {
    Plan before = banesvinget.withRow(banesvinget.rows().findFirst().orElseThrow().id(), r -> r.withPriority(1));
    assertEquals(List.of("Fjernet siden version 1: prioriteterne."), lines(before, before.withKind(withPriority(before.kind(), null))));
    Plan never = before.withKind(withPriority(before.kind(), null));
    assertEquals(List.of("Nye overskrifter siden version 1: »1. prioritet«."), lines(never, before));
  }

  private static PlanKind withPriority(PlanKind k, @Nullable PriorityForm priority) {
    return new PlanKind(k.id(), k.version(), k.order(), k.name(), k.description(), k.language(), k.fileName(), k.heading(), k.row(), k.step(), priority,
        k.statuses(), k.fields(), k.head(), k.columns(), k.text(), k.basis(), k.guide(), k.page(), k.extra());
  }
}
