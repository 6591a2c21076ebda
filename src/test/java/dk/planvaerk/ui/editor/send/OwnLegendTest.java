package dk.planvaerk.ui.editor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnLegendTest {
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);
  private static final String LEGEND = "signatur";

  private final Ids ids = new Ids();
  private final Plan plan = Examples.shipped().copy("banesvinget", ids).orElseThrow();

  private OwnLegend legend(Plan of, LocalDate day) {
    return OwnLegend.of(of, day).orElseThrow();
  }

  @Test
  void bothExplanationsAreKnown() {
    OwnLegend legend = legend(plan, JANUARY);
    assertEquals("Tema og tekst markeret med/skrevet med grønt er tilføjet i januar 2025. Overstreget tekst er gennemført/afsluttet = afsluttet",
        legend.words());
    assertTrue(legend.usual()
        .startsWith("Grøn tekst på lys bund er tilføjet eller ændret siden den version, der blev sendt til Socialtilsyn Midt den 20. august 2024."),
        legend.usual());
  }

  private static Plan kept(Plan plan) {
    return new Transaction("do.prepare", OwnLegend.kept(plan)).apply(plan) instanceof Outcome.Changed(Plan after) ? after : plan;
  }

  @Test
  void itIsOutdatedUntilItIsKnownToFitWhatIsMarked() {
    assertTrue(legend(plan, JANUARY).outdated(), "nothing is known of it");
    assertFalse(legend(kept(plan), JANUARY).outdated());
    Plan other = kept(plan).withHead(LEGEND, Text.of("Andre ord"));
    assertTrue(legend(other, JANUARY).outdated());
    Plan sent = kept(plan);
    Version second = Versions.of(sent, JANUARY, "", "", null, ids);
    Plan third = sent.withVersions(List.of(second)).withHead("titel", Text.of("Handleplan 2025"));
    assertTrue(legend(third, JANUARY).outdated(), "it is compared with another version");
  }

  @Test
  void itIsOutdatedIfItNamesAnotherMonth() {
    LocalDate february = LocalDate.of(2025, 2, 1);
    assertTrue(legend(kept(plan), february).outdated());
    Plan since = kept(plan.withHead(LEGEND, Text.of("Grønt er nyt siden 20/8-2024")));
    assertFalse(legend(since, february).outdated(), "the day of the version that it is compared with");
    assertFalse(legend(kept(plan.withHead(LEGEND, Text.of("Grønt er nyt"))), february).outdated());
    assertTrue(legend(kept(plan.withVersions(List.of())), february).outdated(), "without a version too");
  }

  @Test
  void nothingIsAskedWhereNothingIsExplainedOrMarked() {
    Plan silent = plan.withHead(LEGEND, Text.EMPTY);
    assertEquals(Optional.empty(), OwnLegend.of(silent, JANUARY));
    Plan blank = Plan.empty(plan.kind(), ids).withHead(LEGEND, Text.of("Grønt er nyt"));
    assertEquals(Optional.empty(), OwnLegend.of(blank, JANUARY));
    assertEquals(List.of(), OwnLegend.overruled(silent));
  }
}
