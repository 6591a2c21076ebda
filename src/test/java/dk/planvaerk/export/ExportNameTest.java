package dk.planvaerk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExportNameTest {
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();

  private Plan at(String facility, String date) {
    return plan.withHead("tilbud", Text.of(facility)).withHead("dato", Text.of(date));
  }

  @Test
  void saysKindFacilityAndDay() {
    assertEquals("Opfølgningsplan_Dolmer-Have_2021-08-09.docx", ExportName.of(at("Dolmer Have", "9. august 2021"), "docx", false));
    assertEquals("Handleplan_Banesvinget_2025-01-15.pdf",
        ExportName.of(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow(), "pdf", false));
  }

  @Test
  void aWorkingCopySaysSo() {
    assertEquals("Opfølgningsplan_Dolmer-Have_2021-08-09_arbejdskopi.docx",
        ExportName.of(at("Dolmer Have", "9. august 2021"), "docx", true));
  }

  @Test
  void isMarkedWhereMarksCanBeSeen() {
    assertEquals("Opfølgningsplan_Dolmer-Have_2021-08-09_v1.docx", ofFirst(
        Plan.empty(plan.kind(), new Ids()).withHead("tilbud", Text.of("Dolmer Have")).withHead("dato", Text.of("9. august 2021"))));
    Plan done = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    assertEquals("Handleplan_Banesvinget_2025-01-15_v1_markeret.docx", ofFirst(done.withVersions(List.of())));
  }

  private static String ofFirst(Plan plan) {
    Version first = Versions.of(plan, LocalDate.of(2021, 8, 9), "", "", null, new Ids());
    return ExportName.of(plan, Marking.of(plan, first), "docx", false);
  }

  @Test
  void whatThePlanDoesNotSayIsLeftOut() {
    assertEquals("Opfølgningsplan.pdf", ExportName.of(at("", "engang"), "pdf", false));
    assertEquals("Opfølgningsplan_Æblehaven.pdf", ExportName.of(at("  Æblehaven!?\n", ""), "pdf", false));
  }

  @Test
  void nothingInItMeansAnythingToAFileSystem() {
    String name = ExportName.of(at("../..\\C:*?\"<>| Hus/2", "9/8-21"), "pdf", false);
    assertEquals("Opfølgningsplan_C-Hus-2_2021-08-09.pdf", name);
    for (int seed = 0; seed < 300; seed++) {
      String any = ExportName.of(new RandomPlans(new Random(seed)).plan(), "pdf", true);
      assertEquals(any, String.valueOf(Path.of(any).getFileName()));
    }
  }

  @Test
  void longNamesAreCutBetweenCharacters() {
    String name = ExportName.of(at("x" + "\uD835\uDC9C".repeat(80), ""), "pdf", false);
    assertTrue(name.length() < 200);
    assertTrue(name.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  @Test
  void thereIsAlwaysAName() {
    PlanKind k = plan.kind();
    var unnamed = new PlanKind(k.id(), k.version(), k.order(), k.name(), k.description(), k.language(), " ", k.heading(),
        k.row(), k.step(), k.priority(), k.statuses(), k.fields(), k.head(), k.columns(), k.text(), k.basis(), k.guide(), k.page(), k.extra());
    String name = ExportName.of(Plan.empty(unnamed, new Ids()), "pdf", false);
    assertEquals("opfoelgningsplan.pdf", name);
    assertFalse(name.startsWith("."));
  }
}
