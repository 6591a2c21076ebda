package dk.planvaerk.ui.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Explanation;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.task.AtOnce;
import dk.planvaerk.ui.task.Later;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksModelTest {
  private final Ids ids = new Ids();
  private final Plan bare = Examples.shipped().copy("dolmer-have", ids).orElseThrow().withVersions(List.of());
  private final Version first = Versions.of(bare, LocalDate.of(2024, 8, 20), "", "", null, ids);
  private final EditorModel editor = new EditorModel(bare.withVersions(List.of(first)), ids, false);
  private final MarksModel model = new MarksModel(editor, new AtOnce());
  private final List<Row> rows = bare.rows().toList();

  private Spot.InRow spot(int row, int cell) {
    return rows.get(row).spots(bare.kind()).get(cell);
  }

  private String shown(Spot spot) {
    return editor.plan().text(spot).orElseThrow().shown();
  }

  @Test
  void whatIsWrittenIsMarkedAtOnce() {
    editor.write(spot(0, 1), shown(spot(0, 1)) + " Og en sætning til.");
    List<Mark> marks = model.shownProperty().get().marks().getOrDefault(spot(0, 1), List.of());
    int length = shown(spot(0, 1)).length();
    assertTrue(marks.stream().anyMatch(m -> m.styleClass().equals("mark-added") && m.to() == length), marks.toString());
    assertTrue(marks.stream().anyMatch(m -> m.form() == Mark.Form.BAR));
    assertEquals(Set.of(spot(0, 1)), model.shownProperty().get().marks().keySet());
    editor.undo();
    assertTrue(model.shownProperty().get().marks().isEmpty());
  }

  /** What is marked in a form, each with the lines or letters that it is on. */
  private List<String> marked(Spot spot, Mark.Form form) {
    return model.shownProperty().get().marks().getOrDefault(spot, List.of()).stream().filter(m -> m.form() == form)
        .map(m -> shown(spot).substring(m.from(), m.to())).toList();
  }

  @Test
  void theScreenHasShadeAndBarsWherePaperHasThem() {
    String was = shown(spot(0, 1));
    editor.write(spot(0, 1), was + " Og en sætning til.\n• Et punkt");
    assertEquals(List.of("Og en sætning til.", "Et punkt"), marked(spot(0, 1), Mark.Form.BEHIND));
    editor.write(spot(0, 1), "");
    assertEquals(List.of(""), marked(spot(0, 1), Mark.Form.BAR), "an emptied cell has a bar");
    editor.write(spot(0, 1), was.substring(was.indexOf(' ') + 1) + "\nNyt.");
    assertEquals(List.of(was.substring(was.indexOf(' ') + 1), "Nyt."), marked(spot(0, 1), Mark.Form.BAR),
        "also where words only went away");
    assertEquals(List.of("Nyt."), marked(spot(0, 1), Mark.Form.BEHIND));
  }

  @Test
  void nothingIsMarkedIfThatIsAskedFor() {
    editor.write(spot(0, 1), "Noget helt andet.");
    model.see(Seeing.UNMARKED);
    assertTrue(model.shownProperty().get().marks().isEmpty());
    assertEquals(1, model.changesProperty().get().lines().size(), "but the changes are known");
    assertEquals(Optional.of(spot(0, 1)), model.next(1));
  }

  @Test
  void whatWentAwayIsSeenOnlyInComparing() {
    String was = shown(spot(0, 1));
    editor.write(spot(0, 1), was.substring(was.indexOf(' ') + 1));
    assertTrue(model.shownProperty().get().compared().isEmpty());
    model.see(Seeing.COMPARED);
    var compared = model.shownProperty().get().compared();
    assertEquals(Set.of(rows.getFirst().id()), compared.keySet());
    assertTrue(model.legend(Texts.DANISH).orElseThrow().contains("slettet"));
    editor.write(spot(1, 1), "x " + shown(spot(1, 1)));
    assertSame(compared.get(rows.getFirst().id()), model.shownProperty().get().compared().get(rows.getFirst().id()),
        "a row that is as it was need not be laid out again");
  }

  @Test
  void theKeyDoesNotStopAtTheDateWhichIsNotMarked() {
    String date = bare.kind().field(HeadField.Role.DATE).orElseThrow().id();
    editor.write(new Spot.InHead(date), "1. september 2024");
    assertEquals(1, model.changesProperty().get().lines().size());
    assertEquals(Optional.empty(), model.next(1));
    editor.write(spot(1, 2), "Ændret");
    assertEquals(Optional.of(spot(1, 2)), model.next(1));
    assertEquals(Optional.of(spot(1, 2)), model.next(-1));
  }

  @Test
  void theKeyGoesFromChangeToChangeRoundThePlan() {
    for (Spot spot : List.of(spot(1, 2), spot(0, 1), spot(0, 4))) editor.write(spot, "Ændret i " + spot);
    editor.enter(spot(0, 1));
    assertEquals(Optional.of(spot(0, 4)), model.next(1));
    assertEquals(Optional.of(spot(1, 2)), model.next(-1), "round the beginning");
    editor.enter(spot(1, 2));
    assertEquals(Optional.of(spot(0, 1)), model.next(1), "round the end");
    editor.enter(spot(1, 0));
    assertEquals(Optional.of(spot(0, 4)), model.next(-1));
  }

  @Test
  void eachPlaceIsGoneToOnce() {
    for (int cell = 1; cell < 4; cell++) editor.write(spot(1, cell), "Ændret " + cell);
    var seen = new HashSet<Spot>();
    for (Spot at = model.next(1).orElseThrow(); seen.add(at); at = model.next(1).orElseThrow()) editor.enter(at);
    assertEquals(3, seen.size());
  }

  @Test
  void aRowThatWasRemovedIsListed() {
    editor.submit("do.type", new RemoveRow(rows.get(1).id()));
    assertEquals(1, model.changesProperty().get().lines().size());
    assertNull(model.changesProperty().get().lines().getFirst().where());
    assertEquals(Optional.empty(), model.next(1));
  }

  @Test
  void anotherVersionIsComparedWithAndTheUsualOneAgain() {
    editor.write(spot(0, 1), "Ændret");
    var now = editor.plan().withVersions(List.of(first, Versions.of(editor.plan(), LocalDate.of(2025, 1, 15), "Til møde", "", null, ids)));
    var other = new EditorModel(now, ids, false);
    var seen = new MarksModel(other, new AtOnce());
    assertEquals(first, seen.baseProperty().get(), "not with a version that says the same");
    seen.compareWith(now.versions().getLast());
    assertTrue(seen.shownProperty().get().marks().isEmpty());
    seen.compareWith(null);
    assertFalse(seen.shownProperty().get().marks().isEmpty());
  }

  @Test
  void withoutAVersionNothingCanBeCompared() {
    var alone = new MarksModel(new EditorModel(bare, ids, false), new AtOnce());
    alone.see(Seeing.COMPARED);
    assertEquals(Seeing.MARKED, alone.seeingProperty().get());
    assertNull(alone.baseProperty().get());
    assertTrue(alone.changesProperty().get().lines().isEmpty());
    assertEquals(Optional.empty(), alone.legend(Texts.DANISH));
  }

  @Test
  void aLegendOfThePlansOwnIsEnoughButForWhatWentAway() {
    var window = new Explaining();
    window.editor.write(window.where, "Grønt er nyt");
    assertEquals(Optional.empty(), window.model.legend(Texts.DANISH));
    window.model.see(Seeing.COMPARED);
    assertTrue(window.told().startsWith("Grøn tekst"), window.told());
    assertFalse(window.told().contains("Din egen"), "that is about the document");
  }

  @Test
  void whatIsWrittenWhileTheFirstMarksAreFoundIsMarkedToo() {
    var other = new EditorModel(bare.withVersions(List.of(first)), ids, false);
    var later = new Later();
    var late = new MarksModel(other, later);
    other.write(spot(0, 1), "Ændret");
    other.write(spot(0, 2), "Ændret igen");
    assertTrue(late.shownProperty().get().marks().isEmpty());
    later.doIt();
    assertEquals(Set.of(spot(0, 1), spot(0, 2)), late.shownProperty().get().marks().keySet());
  }

  /** Banesvinget, whose author has explained the marks, in a window with its marks. */
  private final class Explaining {
    final EditorModel editor = new EditorModel(Examples.shipped().copy("banesvinget", ids).orElseThrow(), ids, false);
    final MarksModel model = new MarksModel(editor, new AtOnce());
    final Spot where = new Spot.InHead("signatur");
    final String was = editor.plan().head("signatur").shown();

    Explaining() {
      editor.onExplaining(words -> model.explained(words, LocalDate.of(2025, 6, 2)));
    }

    boolean isOwn() {
      return Explanation.of(editor.plan(), Marking.marked(editor.plan())).isOwn();
    }

    String told() {
      return model.legend(Texts.DANISH).orElse("");
    }
  }

  @Test
  void anExplanationThatIsWrittenIsAboutWhatIsMarkedNow() {
    var window = new Explaining();
    assertTrue(window.told().startsWith("Grøn tekst"), window.told());
    assertTrue(window.told().contains("Din egen forklaring"), window.told());
    window.editor.enter(window.where);
    window.editor.write(window.where, "Grønt er ny");
    window.editor.write(window.where, "Grønt er nyt siden sidst");
    assertTrue(window.isOwn());
    assertEquals("", window.told(), "the head says it");
    window.editor.undo();
    assertEquals(window.was, window.editor.plan().head("signatur").shown(), "typing is one step");
    assertFalse(window.isOwn());
    window.editor.redo();
    assertTrue(window.isOwn());
    var row = window.editor.plan().rows().toList().get(1);
    var cell = row.spots(window.editor.plan().kind()).getFirst();
    window.editor.write(cell, "");
    assertFalse(window.isOwn(), "something went away, of which it says nothing");
    assertTrue(window.told().contains("Din egen forklaring"), window.told());
  }

  @Test
  void whereNothingCanBeMendedNothingIsSaidOfTheAuthorsWords() {
    Plan example = Examples.shipped().copy("banesvinget", ids).orElseThrow();
    var reading = new MarksModel(new EditorModel(example, ids, true), new AtOnce());
    assertTrue(reading.legend(Texts.DANISH).orElseThrow().startsWith("Grøn tekst"));
    assertFalse(reading.legend(Texts.DANISH).orElseThrow().contains("Din egen"));
  }

  @Test
  void wordsOfAnotherMonthAreNotAboutWhatIsMarkedNow() {
    var window = new Explaining();
    window.editor.write(window.where, window.was + ".");
    assertFalse(window.isOwn(), "a slip of January, mended in June");
    window.editor.write(window.where, window.was.replace("januar", "juni"));
    assertTrue(window.isOwn());
    window.editor.write(window.where, window.was.replace("januar 2025", "august 2024"));
    assertTrue(window.isOwn(), "when the version was sent that it is compared with");
  }

  @Test
  void wordsThatAreThereAgainAreStillAboutWhatTheyWereAbout() {
    var window = new Explaining();
    window.editor.enter(window.where);
    window.editor.write(window.where, "Grønt er nyt");
    assertTrue(window.isOwn());
    window.editor.write(window.where, window.was);
    assertFalse(window.isOwn());
    model.see(Seeing.UNMARKED);
    assertEquals("", model.legend(Texts.DANISH).orElse(""));
  }
}
