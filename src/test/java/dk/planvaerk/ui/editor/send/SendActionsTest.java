package dk.planvaerk.ui.editor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.marking.Explanation;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.VersionSeal;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.DocumentWriter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.versions.Replies;
import dk.planvaerk.ui.editor.versions.VersionActions;
import dk.planvaerk.ui.editor.versions.VersionsModel;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendActionsTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 2, 3);

  private final Asked asked = new Asked();
  private final Replies replies = new Replies();
  private final Answers answers = new Answers();
  private final Later later = new Later();
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final Tasks tasks = new Tasks(later);
  private final List<Message> told = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private final List<CoveringText> copied = new ArrayList<>();
  @TempDir private Path folder;

  /** Answers by itself. */
  private static final class Asked implements SendQuestions {
    private @Nullable Function<Path, SendOrder> order;
    private final List<Optional<OwnLegend>> legends = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private boolean mark;
    private boolean save = true;
    private @Nullable Path other;
    private final List<Prepared> prepared = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public boolean askToSave() {
      return save;
    }

    @Override
    public Optional<SendOrder> askOrder(Plan plan, LocalDate today, @Nullable OwnLegend legend, Path folder) {
      legends.add(Optional.ofNullable(legend));
      days.add(today);
      return Optional.ofNullable(order).map(o -> o.apply(folder));
    }

    @Override
    public boolean tellPrepared(Prepared done) {
      prepared.add(done);
      return mark;
    }

    @Override
    public Optional<Path> askOtherFolder(Version version, Problem problem, Path folder) {
      problems.add(problem);
      Optional<Path> answer = Optional.ofNullable(other);
      other = null;
      return answer;
    }
  }

  private void prepare(@Nullable Path file) {
    prepare(editor, file);
  }

  private void prepare(EditorModel of, @Nullable Path file) {
    of.onTold(told::add);
    var document = new DocumentModel(of, KeepingIn.plan(folder, plan, file), answers, tasks, new RecentPlans(folder.resolve("data")),
        new DocumentWriter(new Program("Planværk", "0")), f -> false, Marking::usual);
    var versions = new VersionsModel(of, later);
    var actions = new VersionActions(of, document, versions, replies, answers, () -> TODAY, v -> {}, v -> {});
    new SendActions(of, document, versions, actions, asked, answers, () -> TODAY, shown::add, copied::add).prepare();
  }

  private SendOrder order(Path to) {
    return new SendOrder("Socialtilsyn Midt", "24/1234", TODAY, true, new Approval("Anna Holm", TODAY, Extra.NONE), true, Basis.Place.NONE, to);
  }

  @Test
  void todayIsProposedWhateverThePlanSays() {
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertEquals(List.of(TODAY), asked.days);
  }

  @Test
  void aLaterDayIsTheAuthorsOwn() {
    assertFalse(HeadDate.isAhead(plan, TODAY));
    assertTrue(HeadDate.isAhead(plan, LocalDate.of(2025, 1, 14)));
    assertFalse(HeadDate.isAhead(plan.withHead("opdateret", Text.EMPTY), TODAY));
    assertEquals(Optional.empty(), HeadDate.edit(plan, LocalDate.of(2025, 1, 15)), "it says so already");
  }

  @Test
  void thePlansOwnDayStaysIfThatIsAskedFor() {
    asked.order = to -> new SendOrder("Socialtilsyn Midt", "", TODAY, false, null, true, Basis.Place.NONE, to);
    prepare(folder.resolve("a.plan"));
    later.doIt();
    Version version = editor.plan().versions().getFirst();
    assertEquals(TODAY, version.date());
    assertEquals("opdateret 2025.01.15", version.plan().head("opdateret").shown());
    assertFalse(asked.prepared.getFirst().dateStays(), "it could have been read");
  }

  @Test
  void theAuthorsLegendIsKnownToFitOnceItIsKept() {
    asked.order = this::order;
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertTrue(asked.legends.getFirst().orElseThrow().outdated());
    Version version = editor.plan().versions().getFirst();
    assertTrue(Explanation.of(version.plan(), Marking.of(editor.plan(), version)).isOwn());
    editor.undo();
    assertEquals(plan.head(), editor.plan().head(), "one step with the date");
  }

  @Test
  void oneCommandMakesTheVersionSavesAndWritesBothDocuments() throws Exception {
    Path file = folder.resolve("Banesvinget.plan");
    asked.order = this::order;
    prepare(file);
    later.doIt();
    Plan saved = PlanFile.open(file).plan();
    Version version = saved.versions().getFirst();
    assertEquals("Socialtilsyn Midt", version.preparedFor());
    assertEquals("Anna Holm", Optional.ofNullable(version.approval()).orElseThrow().name());
    assertEquals(List.of(), VersionSeal.broken(saved.versions()));
    assertEquals("opdateret 2025.02.03", version.plan().head("opdateret").shown());
    List<Path> files = asked.prepared.getFirst().files();
    assertEquals(2, files.size());
    for (Path f : files) {
      assertTrue(Files.size(f) > 1000);
      assertEquals(folder, f.getParent());
      assertTrue(f.getFileName().toString().contains("2025-02-03_v1_markeret"), f.toString());
    }
    assertEquals(List.of(files.getFirst()), shown);
    assertEquals(List.of(), copied, "nothing to be compared with");
    assertNull(asked.prepared.getFirst().cover());
    assertFalse(editor.unsavedProperty().get());
    assertEquals(0, version.dispatches().size(), "the program does not send");
    editor.undo();
    assertEquals(plan.head("opdateret"), editor.plan().head("opdateret"));
  }

  @Test
  void theProgramsLegendIsPrintedIfThatIsAskedForAndTheAuthorsWordsStay() {
    asked.order = to -> new SendOrder("Socialtilsyn Midt", "", TODAY, true, null, false, Basis.Place.COLUMN, to);
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertEquals("Overstreget tekst er gennemført/afsluttet.", asked.legends.getFirst().orElseThrow().usual());
    Version version = editor.plan().versions().getFirst();
    assertEquals(plan.head("signatur"), version.plan().head("signatur"));
    assertTrue(Explanation.of(version.plan(), Marking.of(editor.plan(), version)).overrules());
    assertEquals(Basis.Place.COLUMN, editor.plan().versions().getFirst().plan().kind().basis());
    editor.undo();
    assertEquals(plan.kind(), editor.plan().kind());
    assertEquals(plan.head(), editor.plan().head());
  }

  @Test
  void whatIsNewGoesToAFileToo() throws Exception {
    Plan sent = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    var document = new DocumentModel(new EditorModel(sent, new Ids(), false), KeepingIn.plan(folder, sent, folder.resolve("b.plan")), answers, tasks, new RecentPlans(folder),
        new DocumentWriter(new Program("Planværk", "0")), f -> false, Marking::usual);
    var other = new EditorModel(sent, new Ids(), false);
    var versions = new VersionsModel(other, later);
    var actions = new VersionActions(other, document, versions, replies, answers, () -> TODAY, v -> {}, v -> {});
    var send = new SendActions(other, document, versions, actions, asked, answers, () -> TODAY, shown::add, copied::add);
    answers.file = folder.resolve("nyt");
    send.saveNews("html");
    send.saveNews("txt");
    later.doIt();
    assertEquals("Handleplan_Banesvinget_2025-01-15_Ændringer.html", answers.asked.getFirst());
    assertEquals(CoveringText.of(sent).orElseThrow().html() + "\n", Files.readString(folder.resolve("nyt.html")));
    assertEquals(CoveringText.of(sent).orElseThrow().plain() + "\n", Files.readString(folder.resolve("nyt.txt")));
  }

  @Test
  void thinkingBetterOfItChangesNothing() {
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertSame(plan, editor.plan());
    asked.order = this::order;
    prepare(null); // asked for a file first, and has none
    later.doIt();
    asked.save = false;
    answers.file = folder.resolve("ny.plan");
    prepare(null);
    later.doIt();
    assertSame(plan, editor.plan());
    assertFalse(Files.exists(folder.resolve("a.plan")));
    assertFalse(Files.exists(folder.resolve("ny.plan")));
  }

  /** A row that doesn't fit the kind, as no plan should have one: where the plan can't be made ready it says so, and makes nothing. */
  @Test
  void whatIsRefusedIsTold() {
    Row first = plan.rows().toList().getFirst();
    Plan misfit = plan.withRow(first.id(), r -> r.withSteps(r.steps().stream().map(x -> new Step(x.id(), x.state(), List.of(), x.extra())).toList()));
    var other = new EditorModel(misfit, new Ids(), false);
    for (boolean own : new boolean[] {true, false}) {
      asked.order = to -> new SendOrder("Socialtilsyn Midt", "", TODAY, true, null, own, Basis.Place.COLUMN, to);
      told.clear();
      prepare(other, folder.resolve("a.plan"));
      later.doIt();
      assertEquals(List.of("edit.kindmisfit"), told.stream().map(Message::key).toList());
      assertEquals(List.of(), other.plan().versions());
      assertEquals(List.of(), asked.prepared);
    }
  }

  @Test
  void aPlanWithoutAFileGetsOneFirst() {
    answers.file = folder.resolve("ny.plan");
    asked.order = this::order;
    prepare(null);
    later.doIt();
    assertEquals(folder, asked.prepared.getFirst().files().getFirst().getParent());
  }

  @Test
  void whatIsSentThenIsMarkedWithWhatIsKnown() {
    asked.order = this::order;
    asked.mark = true;
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertEquals(new Dispatch("Socialtilsyn Midt", TODAY, "", "24/1234", Extra.NONE), replies.proposed.getLast());
    assertTrue(editor.plan().versions().getFirst().isSent());
    assertFalse(editor.unsavedProperty().get());
  }

  @Test
  void whereTheDocumentsCanNotBeWrittenTheVersionIsKeptAndAnotherFolderIsAskedFor() throws Exception {
    asked.order = beside -> order(folder.resolve("findes ikke"));
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertEquals("write.nofolder", asked.problems.getFirst().what().key());
    assertEquals(1, PlanFile.open(folder.resolve("a.plan")).plan().versions().size());
    assertEquals(List.of(), asked.prepared);
    asked.other = folder;
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertEquals(1, asked.prepared.size());
  }

  @Test
  void givenUpWhileWritingItSaysThatTheVersionIsThere() throws Exception {
    asked.order = this::order;
    prepare(folder.resolve("a.plan"));
    while (editor.plan().versions().isEmpty()) later.doOne();
    while (tasks.running().stream().noneMatch(t -> t.isCancellable())) later.doOne();
    tasks.running().forEach(t -> t.cancel());
    later.doIt();
    assertEquals("told.cancelled", told.getLast().key());
    assertEquals(1, PlanFile.open(folder.resolve("a.plan")).plan().versions().size());
    assertEquals(List.of(), asked.prepared);
  }

  @Test
  void wherePlansCanNotBeSavedTheVersionStaysUnsavedAndIsToldOf() {
    asked.order = this::order;
    prepare(folder.resolve("væk").resolve("a.plan"));
    later.doIt();
    assertEquals("told.unsaved", told.getLast().key());
    assertEquals(1, editor.plan().versions().size());
    assertTrue(editor.unsavedProperty().get());
  }

  @Test
  void theSecondTimeWhatIsNewLiesOnTheClipboardAndIsMarked() {
    asked.order = this::order;
    prepare(folder.resolve("a.plan"));
    later.doIt();
    editor.write(Walk.first(editor.plan()).orElseThrow(), "Et helt nyt tema");
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertTrue(copied.getFirst().plain().contains("Et helt nyt tema"), copied.getFirst().plain());
    assertTrue(copied.getFirst().html().contains("<"));
    assertNotNull(asked.prepared.getLast().cover());
    assertTrue(asked.prepared.getLast().files().getFirst().toString().endsWith("_v2_markeret.docx"));
  }

  @Test
  void aDayThatCanNotBeReadStaysAndIsToldOf() {
    editor.write(new Spot.InHead("opdateret"), "opdateret i foråret");
    asked.order = this::order;
    prepare(folder.resolve("a.plan"));
    later.doIt();
    assertEquals("opdateret i foråret", editor.plan().head("opdateret").shown());
    assertTrue(asked.prepared.getFirst().dateStays());
  }

  @Test
  void anEmptyDayTakesTheFormOfItsGuide() {
    editor.write(new Spot.InHead("opdateret"), "");
    assertEquals("opdateret 3. februar 2025", HeadDate.edit(editor.plan(), TODAY).orElseThrow().text().shown());
    Plan other = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
    assertEquals("3. februar 2025", HeadDate.edit(other, TODAY).orElseThrow().text().shown());
  }
}
