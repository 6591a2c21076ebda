package dk.planvaerk.ui.editor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
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
    assertTrue(legend.usual().startsWith("Grøn tekst med streg i margenen er tilføjet eller ændret siden den version, der blev sendt til Socialtilsyn Midt den 20. august 2024."),
        legend.usual());
  }

  @Test
  void itIsOutdatedIfItNamesAnotherMonth() {
    assertFalse(legend(plan, JANUARY).outdated());
    assertTrue(legend(plan, LocalDate.of(2025, 2, 1)).outdated());
    Plan since = plan.withHead(LEGEND, Text.of("Grønt er nyt siden 20/8-2024"));
    assertFalse(legend(since, LocalDate.of(2025, 2, 1)).outdated(), "the day of the version that it is compared with");
    assertFalse(legend(plan.withHead(LEGEND, Text.of("Grønt er nyt")), LocalDate.of(2025, 2, 1)).outdated());
  }

  @Test
  void itIsOutdatedIfItStoodThereTheLastTime() {
    Version second = Versions.of(plan, JANUARY, "", "", null, ids);
    Plan third = plan.withVersions(Versions.with(plan.versions(), second)).withHead("titel", Text.of("Handleplan 2025"));
    third = third.withVersions(List.of(third.versions().getLast()));
    assertTrue(legend(third, JANUARY).outdated());
    assertFalse(legend(third.withHead(LEGEND, Text.of("Andre ord")), JANUARY).outdated());
  }

  @Test
  void nothingIsAskedWhereNothingIsExplainedOrMarked() {
    Plan silent = plan.withHead(LEGEND, Text.EMPTY);
    assertEquals(Optional.empty(), OwnLegend.of(silent, JANUARY));
    Plan blank = Plan.empty(plan.kind(), ids).withHead(LEGEND, Text.of("Grønt er nyt"));
    assertEquals(Optional.empty(), OwnLegend.of(blank, JANUARY));
    assertEquals(List.of(new SetText(new Spot.InHead(LEGEND), Text.EMPTY)), OwnLegend.removed(silent));
  }
}
