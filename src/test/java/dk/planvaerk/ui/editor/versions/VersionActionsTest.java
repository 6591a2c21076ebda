package dk.planvaerk.ui.editor.versions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.conversion.Conversion;
import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.conversion.ReadyMappings;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.DocumentWriter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.versions.RowOffers.Since;
import dk.planvaerk.ui.editor.versions.VersionQuestions.Approving;
import dk.planvaerk.ui.editor.versions.VersionQuestions.Naming;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionActionsTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);
  private static final Spot.InHead TITLE = new Spot.InHead("titel");

  private final Replies replies = new Replies();
  private final Answers answers = new Answers();
  private final Later later = new Later();
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  private final List<Message> told = new ArrayList<>();
  private final List<Version> opened = new ArrayList<>();
  private final List<Version> compared = new ArrayList<>();
  private final Tasks tasks = new Tasks(later);
  private final VersionWords words = new VersionWords(Texts.DANISH);
  private final VersionsModel versions = new VersionsModel(editor, later);
  @TempDir private Path folder;
  private VersionActions actions;

  @BeforeEach
  void begin() {
    editor.onTold(told::add);
    var document = new DocumentModel(editor, KeepingIn.plan(folder, plan, folder.resolve("a.plan")), answers, tasks, new RecentPlans(folder),
        new DocumentWriter(new Program("Planværk", "0")), f -> false, Marking::usual);
    actions = new VersionActions(editor, document, versions, replies, answers, () -> TODAY, opened::add, compared::add);
  }

  private Version make(String name) {
    replies.naming = new Naming(name, "", TODAY);
    actions.create();
    return versions.chosen().orElseThrow();
  }

  @Test
  void aVersionIsMadeNumberedToldOfAndNoStepOfUndo() {
    make("");
    editor.write(TITLE, "Ny titel");
    Version second = make("Til TRIO-møde");
    assertEquals(List.of(1, 2), replies.proposed);
    assertEquals("Version 2 er oprettet.", told.getLast().in(Texts.DANISH));
    assertEquals("Version 2 · 15. januar 2025 · Til TRIO-møde", words.title(second));
    assertEquals(List.of(2, 1), versions.versionsProperty().get().stream().map(Version::number).toList());
    editor.undo();
    assertEquals(plan.head(TITLE.field()), editor.plan().head(TITLE.field()));
    assertEquals(2, editor.plan().versions().size());
  }

  @Test
  void thinkingBetterOfItChangesNothing() {
    actions.create();
    assertSame(plan, editor.plan());
    assertEquals(List.of(), told);
    actions.rename();
    actions.sent();
    actions.takeBack();
    actions.export();
    assertSame(plan, editor.plan());
  }

  @Test
  void whatIsKnownOfAVersionIsSaidAndCanBeCorrected() {
    Version made = make("");
    assertEquals(List.of("ikke sendt"), words.sent(made));
    actions.sent();
    assertEquals(new Dispatch("Socialtilsyn Midt", TODAY, "", "", Extra.NONE), replies.proposed.getLast());
    var sent = new Dispatch("Socialtilsyn Midt", LocalDate.of(2025, 1, 20), "Digital Post", "24/1234", Extra.NONE);
    replies.sent = p -> List.of(sent);
    actions.sent();
    replies.approving = new Approving(new Approval("Anna Holm", TODAY, Extra.NONE));
    actions.approve();
    Version known = versions.chosen().orElseThrow();
    assertEquals(List.of("sendt til Socialtilsyn Midt den 20. januar 2025 (Digital Post, sag 24/1234)"), words.sent(known));
    assertEquals(
        List.of("sendt til Socialtilsyn Midt den 20. januar 2025 (Digital Post, sag 24/1234)", "godkendt af Anna Holm den 15. januar 2025"),
        VersionEntry.of(known, false, words).facts());
    assertEquals(made.seal(), known.seal());
    replies.sent = p -> List.of();
    actions.sent();
    assertEquals("", ((Dispatch) replies.proposed.getLast()).recipient(), "once more is not to the same");
    assertEquals("told.unsent", told.getLast().key());
  }

  @Test
  void aVersionMadeReadyForSomebodySaysSo() {
    Version made = versions.create(TODAY, "", "", "Socialtilsyn Midt", null).orElseThrow();
    assertEquals(List.of("klargjort til Socialtilsyn Midt, ikke sendt"), words.sent(made));
    actions.sent();
    assertEquals("Socialtilsyn Midt", ((Dispatch) replies.proposed.getLast()).recipient());
  }

  @Test
  void theOneThatIsChosenIsRenamedAndOpened() {
    Version first = make("");
    make("");
    versions.choose(first.id());
    replies.naming = new Naming("Udkast", "Til læsning", TODAY);
    actions.rename();
    assertEquals("Udkast", editor.plan().version(1).orElseThrow().name());
    assertEquals("", editor.plan().version(2).orElseThrow().name());
    actions.open();
    assertEquals(1, opened.getFirst().number());
    actions.compare();
    assertEquals(1, compared.getFirst().number());
  }

  @Test
  void theWholePlanComesBackInOneStepOfUndo() {
    make("");
    editor.write(TITLE, "En anden titel");
    Plan after = editor.plan();
    replies.takeBack = true;
    actions.takeBack();
    assertEquals(plan.head(), editor.plan().head());
    assertEquals(plan.sections(), editor.plan().sections());
    editor.undo();
    assertSame(after, editor.plan());
    editor.undo();
    actions.takeBack();
    assertEquals("told.same", told.getLast().key());
  }

  /** Asking first would promise what is refused then. */
  @Test
  void aPlanOfAnotherTemplateIsNotOfferedBack() {
    Version made = make("");
    PlanKind other = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow().kind();
    editor.submit("do.kind", new Conversion(plan, other, KindMapping.guess(plan.kind(), other, ReadyMappings.shipped())).edit());
    Plan changed = editor.plan();
    replies.takeBack = true;
    actions.takeBack();
    assertSame(changed, editor.plan());
    assertEquals("told.otherkind", told.getLast().key());
    assertFalse(replies.proposed.contains(made));
  }

  @Test
  void aRowComesBackInOneStepOfUndo() {
    Version made = make("");
    Row gone = plan.rows().toList().get(2);
    editor.submit("do.removerow", new RemoveRow(gone.id()));
    assertEquals(Since.GONE, RowOffers.of(made, editor.plan()).get(2).since());
    assertEquals(Since.SAME, RowOffers.of(made, editor.plan()).get(1).since());
    replies.row = gone.id();
    actions.takeBackRow();
    assertEquals(plan.sections(), editor.plan().sections());
    editor.undo();
    assertTrue(editor.plan().row(gone.id()).isEmpty());
  }

  @Test
  void aVersionIsExportedAsItWasEveryTimeWithTheSameBytesAndBesideWhatIsThere() throws Exception {
    make("");
    replies.folder = folder;
    actions.export();
    later.doIt();
    editor.write(TITLE, "En anden titel");
    actions.export();
    later.doIt();
    for (String format : List.of("docx", "pdf")) {
      List<Path> files = files(format);
      assertEquals(2, files.size(), format);
      assertArrayEquals(Files.readAllBytes(files.get(0)), Files.readAllBytes(files.get(1)), format);
    }
    assertEquals("told.exported.legend", told.getLast().key(), "nobody has said that its own explanation fits");
    editor.write(new Spot.InHead("signatur"), "");
    make("");
    actions.export();
    later.doIt();
    assertEquals("told.exported", told.getLast().key());
  }

  @Test
  void anExportThatIsGivenUpLeavesNothing() throws Exception {
    make("");
    replies.folder = folder;
    actions.export();
    tasks.running().getFirst().cancel();
    later.doIt();
    assertEquals(List.of(), files("docx"));
    assertEquals("told.cancelled", told.getLast().key());
  }

  @Test
  void aVersionWhosePlanWasChangedIsFound() {
    Version made = make("");
    var forged = new Version(made.id(), 1, TODAY, "", "", null, List.of(), null, null, "00", made.plan(), Extra.NONE);
    var other = new VersionsModel(new EditorModel(plan.withVersions(List.of(forged)), new Ids(), false), later);
    later.doIt();
    assertEquals(List.of(made.id()), List.copyOf(other.brokenProperty().get()));
    var whole = new VersionsModel(new EditorModel(plan.withVersions(List.of(made)), new Ids(), false), later);
    later.doIt();
    assertEquals(List.of(), List.copyOf(whole.brokenProperty().get()));
  }

  @Test
  void recipientsAreThoseFromBeforeAndThoseThatTheHeadNames() {
    assertEquals(List.of("Socialtilsyn Midt"), Recipients.of(plan));
    Version made = make("");
    versions.setDispatches(made, List.of(new Dispatch("Aarhus Kommune", TODAY, "", "7/8", Extra.NONE)));
    assertEquals(List.of("Aarhus Kommune", "Socialtilsyn Midt"), Recipients.of(editor.plan()));
    assertEquals(List.of("Aarhus Kommune", "Socialtilsyn Midt", "Region Nord"), Recipients.of(editor.plan(), List.of("Aarhus Kommune", "Region Nord")));
    assertEquals("7/8", Recipients.caseNumber(editor.plan(), "Aarhus Kommune"));
    assertEquals("", Recipients.caseNumber(editor.plan(), "Socialtilsyn Midt"));
  }

  @Test
  void aPlanThatIsOnlyReadKeepsItsVersions() {
    var reading = new EditorModel(plan, new Ids(), true);
    assertTrue(new VersionsModel(reading, later).create(TODAY, "", "").isEmpty());
    assertSame(plan, reading.plan());
  }

  private List<Path> files(String format) throws Exception {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith("." + format)).sorted().toList();
    }
  }
}
