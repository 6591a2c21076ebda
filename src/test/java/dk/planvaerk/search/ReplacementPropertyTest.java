package dk.planvaerk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.session.Session;
import dk.planvaerk.storage.Examples;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplacementPropertyTest {
  private static List<Hit> hits(Plan plan, String what) {
    return new PlanSearch(new Query(what, false, false)).in(plan);
  }

  @Test
  void afterReplacingAllNothingIsFoundAndUndoGivesTheStart() {
    var random = new Random(11);
    for (int round = 0; round < 400; round++) {
      Plan plan = new RandomPlans(random).plan();
      String what = List.of("e", "a", "og", "å", "d ", "•").get(random.nextInt(6));
      List<Hit> hits = hits(plan, what);
      List<Edit> edits = new Replacement("¤").edits(plan, hits);
      assertEquals(hits.isEmpty(), edits.isEmpty());
      if (edits.isEmpty()) continue;
      var session = new Session(plan);
      session.submit(new Transaction("test", edits));
      assertEquals(List.of(), hits(session.plan(), what), what);
      assertEquals(hits.size(), hits(session.plan(), "¤").size() - hits(plan, "¤").size());
      session.undo();
      assertEquals(plan, session.plan());
      assertEquals(java.util.Optional.empty(), session.nextUndo(), "one step");
    }
  }

  @Test
  void theCharactersOfEachHitAreThoseLookedForAndTheRestStays() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    List<Hit> hits = hits(plan, "borger");
    assertTrue(hits.size() > 5);
    for (Hit hit : hits) {
      String shown = plan.text(hit.where()).orElseThrow().shown();
      assertEquals("borger", shown.substring(hit.from(), hit.to()).toLowerCase(java.util.Locale.ROOT));
      Plan after = ((Outcome.Changed) new Transaction("t", new Replacement("beboer").edits(plan, List.of(hit))).apply(plan)).plan();
      assertEquals(shown.substring(0, hit.from()) + "beboer" + shown.substring(hit.to()), after.text(hit.where()).orElseThrow().shown());
    }
  }

  @Test
  void hitsComeInReadingOrderAndRowsThatStayAreRememberedRight() {
    Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
    var search = new PlanSearch(new Query("e", false, false));
    List<Hit> hits = search.in(plan);
    assertTrue(hits.getFirst().where() instanceof Spot.InHead);
    var rows = plan.rows().map(r -> r.id()).toList();
    int last = -1;
    for (Hit hit : hits) {
      int at = hit.where() instanceof Spot.InRow in ? rows.indexOf(in.row()) : -1;
      assertTrue(at >= last);
      last = at;
    }
    Plan other = ((Outcome.Changed) new Transaction("t", new Replacement("x").edits(plan, List.of(hits.getLast()))).apply(plan)).plan();
    assertEquals(hits(other, "e"), search.in(other));
    assertEquals(hits, search.in(plan));
    assertEquals(hits.size(), new HashSet<>(hits).size());
  }

  @Test
  void theNewWordLooksLikeTheOldOne() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Spot.InRow cell = plan.rows().findFirst().orElseThrow().spots(plan.kind()).getFirst();
    Text text = new Text(List.of(new Paragraph(true, List.of(Run.of("Her er "), Run.bold("kvadrat"), Run.of(" og mere")), Extra.NONE)));
    Plan with = plan.withRow(cell.row(), r -> r.with(r.cell(cell.column()).orElseThrow().with(text)));
    Plan after = ((Outcome.Changed) new Transaction("t", new Replacement("cirkel").edits(with, hits(with, "kvadrat"))).apply(with)).plan();
    assertEquals(List.of(Run.of("Her er "), Run.bold("cirkel"), Run.of(" og mere")),
        after.text(cell).orElseThrow().paragraphs().getFirst().runs());
    assertEquals(0, hits(with, "• Her").size(), "the bullet is no text");
  }
}
