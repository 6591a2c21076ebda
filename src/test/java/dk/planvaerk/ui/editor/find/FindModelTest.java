package dk.planvaerk.ui.editor.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.search.Hit;
import dk.planvaerk.search.Query;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.AtOnce;
import dk.planvaerk.ui.task.Later;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindModelTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final FindModel find = new FindModel(editor, new AtOnce());
  private final List<Hit> shown = new ArrayList<>();

  FindModelTest() {
    find.onShow(shown::add);
  }

  private void look(String what) {
    find.look(new Query(what, false, false));
  }

  private String status() {
    return find.status().map(m -> m.in(Texts.DANISH)).orElse("");
  }

  private String notice() {
    return Optional.<Message>ofNullable(find.noticeProperty().get()).map(m -> m.in(Texts.DANISH)).orElse("");
  }

  @Test
  void theHitsFollowWhatIsTypedAndTheFirstIsShown() {
    find.open(false, null, 0);
    look("b");
    look("borger");
    int count = find.hitsProperty().get().size();
    assertTrue(count > 3);
    assertEquals("1 af " + count, status());
    assertEquals(find.hitsProperty().get().getFirst(), shown.getLast());
    look("findesikke");
    assertEquals("Ikke fundet", status());
    find.go(1);
    assertEquals("»findesikke« står ikke i planen.", notice());
    look("");
    assertEquals("", status());
  }

  @Test
  void onGoesRoundTheEndsAndIsToldSo() {
    find.open(false, null, 0);
    look("borger");
    int count = find.hitsProperty().get().size();
    find.go(-1);
    assertEquals(count + " af " + count, status());
    assertEquals("Fortsatte fra planens slutning", notice());
    find.go(1);
    assertEquals("1 af " + count, status());
    assertEquals("Fortsatte fra planens begyndelse", notice());
    find.go(1);
    assertEquals("", notice());
  }

  @Test
  void theSearchBeginsWhereTheCaretIs() {
    List<Spot.InRow> cells = plan.rows().skip(3).findFirst().orElseThrow().spots(plan.kind());
    find.open(false, cells.get(2), 0);
    look("at");
    Hit first = find.currentProperty().get();
    assertTrue(first != null && cells.subList(2, cells.size()).contains(first.where()), String.valueOf(first));
    find.goFrom(first.where(), first.to(), 1);
    assertEquals(1 + find.hitsProperty().get().indexOf(first), find.hitsProperty().get().indexOf(find.currentProperty().get()));
    find.goFrom(first.where(), first.from(), -1);
    assertEquals(find.hitsProperty().get().indexOf(first) - 1, find.hitsProperty().get().indexOf(find.currentProperty().get()));
  }

  @Test
  void allAreReplacedInOneStepAndHowManyIsSaid() {
    find.open(true, null, 0);
    look("borger");
    int count = find.hitsProperty().get().size();
    find.replaceAll("beboer");
    assertEquals(count + " steder erstattet", notice());
    assertEquals("Ikke fundet", status());
    editor.undo();
    assertEquals(plan, editor.plan());
    assertEquals(count + " steder", status(), "and the hits follow");
  }

  @Test
  void oneByOneEachIsAStepAndTheLastIsTold() {
    find.open(true, null, 0);
    look("aftaleholder");
    int count = find.hitsProperty().get().size();
    find.replace("Aftaleholderen");
    assertEquals(count, find.hitsProperty().get().size(), "the new word has the old one in it");
    assertEquals("2 af " + count, status(), "and is not found again");
    editor.undo();
    assertEquals(plan, editor.plan());
    look("tovholder");
    while (!find.hitsProperty().get().isEmpty()) find.replace("x");
    assertEquals("Det var det sidste sted.", notice());
  }

  @Test
  void whatIsWrittenMeanwhileIsFoundAndAClosedBarRemembersWhatWasLookedFor() {
    find.open(false, null, 0);
    look("zebra");
    Spot.InRow cell = plan.rows().findFirst().orElseThrow().spots(plan.kind()).getFirst();
    editor.write(cell, "En zebra");
    assertEquals("1 sted", status());
    find.close();
    assertEquals(List.of(), find.hitsProperty().get());
    editor.write(cell, "En zebra og en zebra");
    find.goFrom(cell, 9, 1);
    assertEquals(new Hit(cell, 15, 20), shown.getLast());
  }

  @Test
  void aLateAnswerToAnOldQuestionIsPassedOver() {
    var later = new Later();
    var slow = new FindModel(editor, later);
    slow.open(false, null, 0);
    slow.look(new Query("borger", false, false));
    slow.look(new Query("findesikke", false, false));
    later.doLast();
    later.doLast();
    assertEquals(List.of(), slow.hitsProperty().get());
    slow.look(new Query("mål", false, false));
    slow.go(1);
    assertTrue(slow.hitsProperty().get().size() > 3, "Enter does not wait");
  }

  @Test
  void inAPlanThatOnlyCanBeReadThereIsNothingToReplace() {
    var read = new EditorModel(plan, new Ids(), true);
    var model = new FindModel(read, new AtOnce());
    model.open(true, null, 0);
    assertEquals(false, model.replacingProperty().get());
    model.look(new Query("borger", false, false));
    assertTrue(model.hitsProperty().get().size() > 3);
    model.replaceAll("x");
    assertEquals(plan, read.plan());
    assertNull(read.spotProperty().get());
  }
}
