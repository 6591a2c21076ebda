package dk.planvaerk.ui.editor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.merge.Choice;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.DocumentWriter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeActionsTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-15T14:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final Row row = plan.rows().toList().get(3);
  private final Spot.InRow issue = new Spot.InRow(row.id(), null, "emne");
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final Answers answers = new Answers();
  private final Later later = new Later();
  private final List<Message> told = new ArrayList<>();
  private final List<MergeModel> asked = new ArrayList<>();
  private Predicate<MergeModel> answer = m -> true;
  private final List<Path> merged = new ArrayList<>();
  private Path chosen = Path.of("");
  private Memory memory;
  private MergeActions actions;

  private final class Replies implements MergeQuestions {
    @Override
    public Optional<Path> askCopy(Path from) {
      return Optional.of(chosen);
    }

    @Override
    public boolean askConflicts(MergeModel merge) {
      asked.add(merge);
      return answer.test(merge);
    }
  }

  @BeforeEach
  void begin() {
    editor.onTold(told::add);
    memory = new Memory(folder.resolve("data"), Runnable::run);
    actions = actions(editor, document(editor));
  }

  private DocumentModel document(EditorModel plan) {
    return new DocumentModel(plan, KeepingIn.plan(folder, plan.plan(), folder.resolve("plan.plan")), answers, new Tasks(later),
        new RecentPlans(folder), new DocumentWriter(new Program("Planværk", "0")), f -> false, Marking::usual);
  }

  private MergeActions actions(EditorModel plan, DocumentModel document) {
    return new MergeActions(plan, document, new Replies(), answers, new SeenCopies(memory),
        new CopyWords(Texts.DANISH, CLOCK, System.getProperty("user.name", "")), Texts.DANISH);
  }

  private Path other(String name, Edit... edits) throws Exception {
    Plan out = plan;
    for (Edit e : edits) {
      if (e.apply(out) instanceof Outcome.Changed(Plan after)) out = after;
    }
    chosen = folder.resolve(name);
    PlanFile.save(out, chosen);
    Files.setLastModifiedTime(chosen, FileTime.from(Instant.parse("2025-01-15T13:05:00Z")));
    return chosen;
  }

  private void merge() {
    actions.choose(() -> merged.add(chosen));
    later.doIt();
  }

  @Test
  void whatTheOtherAloneWroteIsTakenInAsOneStepOfUndo() throws Exception {
    editor.write(issue, "Skrevet her");
    Plan mine = editor.plan();
    other("plan-LAPTOP-7Q2K.plan", new SetPriority(row.id(), 7), new SetText(new Spot.InHead("titel"), Text.of("Ny titel")));
    merge();
    assertEquals(List.of(), asked);
    assertEquals("Skrevet her", editor.plan().text(issue).orElseThrow().shown());
    assertEquals(7, editor.plan().row(row.id()).orElseThrow().priority());
    assertEquals("Flettet med »plan-LAPTOP-7Q2K.plan« (LAPTOP-7Q2K, kl. 13.05): 2 ændringer. Den anden kopi er ikke ændret.",
        told.getLast().in(Texts.DANISH));
    editor.undo();
    assertEquals(mine, editor.plan());
    assertTrue(Files.exists(chosen));
    assertEquals(List.of(chosen), merged);
  }

  @Test
  void whereBothWroteTheUserChooses() throws Exception {
    editor.write(issue, "Der mangler et grundrul");
    other("anden.plan", new SetText(issue, Text.of("Der mangler et nyt grundrul")));
    answer = m -> {
      ConflictModel conflict = m.conflicts().getFirst();
      assertTrue(conflict.where().endsWith("Emne"), conflict.where());
      assertEquals("kl. 13.05", m.other());
      assertEquals("nyt", marked(conflict));
      assertEquals(List.of(), conflict.marksOfMine());
      conflict.chosenProperty().set(Choice.BOTH);
      return true;
    };
    merge();
    assertEquals("Der mangler et grundrul\nDer mangler et nyt grundrul", editor.plan().text(issue).orElseThrow().shown());
    editor.undo();
    assertEquals("Der mangler et grundrul", editor.plan().text(issue).orElseThrow().shown());
  }

  private static String marked(ConflictModel conflict) {
    var mark = conflict.marksOfTheirs().getFirst();
    return conflict.theirs().shown().substring(mark.from(), mark.to());
  }

  @Test
  void oneChoiceForAllPlaces() throws Exception {
    editor.write(issue, "Skrevet her");
    editor.write(new Spot.InHead("titel"), "Titel her");
    other("anden.plan", new SetText(issue, Text.of("Skrevet der")), new SetText(new Spot.InHead("titel"), Text.of("Titel der")));
    answer = m -> {
      m.chooseAll(Choice.THEIRS);
      return true;
    };
    merge();
    assertEquals("Skrevet der", editor.plan().text(issue).orElseThrow().shown());
    assertEquals("Titel der", editor.plan().head("titel").shown());
  }

  @Test
  void thinkingBetterOfItChangesNothing() throws Exception {
    editor.write(issue, "Skrevet her");
    Plan mine = editor.plan();
    other("anden.plan", new SetText(issue, Text.of("Skrevet der")), new SetPriority(row.id(), 7));
    answer = m -> false;
    merge();
    assertSame(mine, editor.plan());
    assertEquals(1, asked.size());
    assertEquals(List.of(), merged);
  }

  @Test
  void whoKeepsTheirOwnIsNotToldThatThereWasNothingNew() throws Exception {
    editor.write(issue, "Skrevet her");
    Plan mine = editor.plan();
    other("anden.plan", new SetText(issue, Text.of("Skrevet der")));
    merge();
    assertEquals(mine, editor.plan());
    assertEquals("Din tekst bliver stående alle de steder, hvor I har skrevet hver sit. Der var ikke andet nyt i »anden.plan«.",
        told.getLast().in(Texts.DANISH));
  }

  @Test
  void whatIsNoCopyIsSaid() throws Exception {
    chosen = folder.resolve("fremmed.plan");
    PlanFile.save(plan.withId(new Ids().next()), chosen);
    merge();
    assertTrue(answers.told.getLast().in(Texts.DANISH).contains("ikke en kopi"));
    other("ens.plan");
    merge();
    assertEquals("Der er intet nyt i »ens.plan«.", told.getLast().in(Texts.DANISH));
    assertSame(plan, editor.plan());
  }

  /** Who closes without saving has not got it. */
  @Test
  void aCopyIsOfferedUntilWhatWasMergedIsSaved() throws Exception {
    Path copy = other("plan-PC12.plan", new SetPriority(row.id(), 5));
    merge();
    assertEquals(List.of(copy), offeredNextTime());
    editor.saved(editor.plan());
    assertEquals(List.of(), offeredNextTime());
  }

  private List<Path> offeredNextTime() {
    var again = new EditorModel(plan, new Ids(), false);
    var offered = new ArrayList<Path>();
    actions(again, document(again)).look(copies -> copies.forEach(c -> offered.add(c.file())));
    later.doIt();
    return offered;
  }

  @Test
  void whatIsWrittenMeanwhileIsMergedToo() throws Exception {
    other("anden.plan", new SetPriority(row.id(), 7));
    actions.choose(() -> {});
    editor.write(issue, "Skrevet her"); // before the copy has been read
    later.doIt();
    assertEquals("Skrevet her", editor.plan().text(issue).orElseThrow().shown());
    assertEquals(7, editor.plan().row(row.id()).orElseThrow().priority());
  }

  @Test
  void whatBothBeganAsIsTakenWhereItIsKnown() throws Exception {
    Plan base = plan.withHead("titel", Text.of("Titel før"));
    editor.write(issue, "Skrevet her");
    other("plan.plan", new SetText(new Spot.InHead("titel"), Text.of("Titel før")));
    actions.mergeWith(chosen, List.of(base), () -> merged.add(chosen));
    later.doIt();
    assertEquals(List.of(chosen), merged);
    assertEquals("Skrevet her", editor.plan().text(issue).orElseThrow().shown());
    assertEquals(plan.head("titel"), editor.plan().head("titel"));
  }

  @Test
  void whatStandsInThePlansOwnFileIsNoOtherCopyThatStays() throws Exception {
    other("plan.plan", new SetText(new Spot.InHead("titel"), Text.of("Ny titel")));
    actions.mergeWith(chosen, List.of(plan), () -> {});
    later.doIt();
    assertEquals("Flettet med det, der stod i »plan.plan« (kl. 13.05): én ændring. Det, der stod i filen, ligger i historikken. Vælg Fortryd for at få din egen tekst igen.",
        told.getLast().in(Texts.DANISH));
  }

  @Test
  void copiesBesideTheFileAreOfferedUntilTheyAreMerged() throws Exception {
    Path second = other("plan-PC12.plan", new SetPriority(row.id(), 5));
    Path first = other("plan.sync-conflict-20250115-130501-ABCDEFG.plan", new SetText(new Spot.InHead("titel"), Text.of("Ny titel")));
    Files.setLastModifiedTime(second, FileTime.from(Instant.parse("2025-01-15T12:00:00Z")));
    var offered = new ArrayList<Path>();
    Runnable look = () -> {
      offered.clear();
      actions.look(copies -> copies.forEach(c -> offered.add(c.file())));
      later.doIt();
    };
    look.run();
    assertEquals(List.of(first, second), offered);
    actions.mergeWith(first, look);
    later.doIt();
    assertEquals(List.of(second), offered);
    editor.write(issue, "Skrevet her");
    actions.mergeWith(second, look);
    later.doIt();
    assertEquals(List.of(), offered);
    assertEquals(5, editor.plan().row(row.id()).orElseThrow().priority());
    assertEquals("Ny titel", editor.plan().head("titel").shown());
  }
}
