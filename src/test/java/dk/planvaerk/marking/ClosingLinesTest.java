package dk.planvaerk.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.List;
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
}
