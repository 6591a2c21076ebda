package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.storage.lock.Look;
import dk.planvaerk.storage.lock.PlanLock;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.dialog.Dialogs.AfterFailure;
import dk.planvaerk.ui.dialog.Dialogs.ChangedOutside;
import dk.planvaerk.ui.dialog.Dialogs.TakenOver;
import dk.planvaerk.ui.dialog.Dialogs.Unsaved;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentModelTest {
  private static final Spot.InHead TITLE = new Spot.InHead("titel");

  private final Answers answers = new Answers();
  private final Later later = new Later();
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  @TempDir private Path folder;
  private RecentPlans recent;
  private boolean closed;

  @BeforeEach
  void remember() {
    recent = new RecentPlans(folder.resolve("data"));
  }

  private DocumentModel document(@Nullable Path file) {
    return new DocumentModel(editor, KeepingIn.plan(folder, plan, file), answers, new Tasks(later), recent, new DocumentWriter(new Program("Planværk", "0")),
        other -> other.endsWith("åben.plan"), Marking::usual);
  }

  @Test
  void aNewPlanIsSavedWhereTheUserSaysAndRemembered() throws Exception {
    answers.file = folder.resolve("Min plan æøå");
    DocumentModel document = document(null);
    editor.write(TITLE, "Ny titel");
    document.save();
    later.doIt();
    Path saved = folder.resolve("Min plan æøå.plan");
    assertEquals(List.of("Opfølgningsplan_Bofællesskaberne-Dolmer-Have-og-Glesborg_2021-08-09.plan"), answers.asked);
    assertEquals(saved, document.fileProperty().get());
    assertEquals(editor.plan(), PlanFile.open(saved).plan());
    assertFalse(editor.unsavedProperty().get());
    assertEquals(List.of(new RecentPlans.Recent(saved, "Ny titel", false)), recent.all());
  }

  @Test
  void aHistoryThatCannotBeWrittenIsToldOfAndKeepsNobodyFromSaving() throws Exception {
    Path file = folder.resolve("a.plan");
    PlanFile.save(plan, file);
    DocumentModel document = document(file);
    Files.createDirectories(folder.resolve("kept"));
    Files.writeString(folder.resolve("kept").resolve("history"), "ikke en mappe");
    var told = new ArrayList<String>();
    editor.onTold(m -> told.add(m.key()));
    editor.write(TITLE, "x");
    document.save();
    later.doIt();
    assertEquals(editor.plan(), PlanFile.open(file).plan());
    assertEquals(List.of("save.unkept"), told);
  }

  @Test
  void whatIsTypedWhileAPlanIsBeingSavedIsNotTakenForSaved() throws Exception {
    Path file = folder.resolve("a.plan");
    DocumentModel document = document(file);
    editor.write(TITLE, "før");
    document.save();
    editor.write(TITLE, "før og efter");
    later.doIt();
    assertTrue(editor.unsavedProperty().get());
    assertEquals("før", PlanFile.open(file).plan().text(TITLE).orElseThrow().shown());
  }

  @Test
  void closingAPlanThatIsSavedAsksNothing() {
    document(null).close(() -> closed = true);
    assertTrue(closed);
    assertEquals(List.of(), answers.asked);
  }

  @Test
  void closingAsksOnceAndHasThreeAnswers() {
    Path file = folder.resolve("a.plan");
    DocumentModel document = document(file);
    editor.write(TITLE, "x");
    document.close(() -> closed = true);
    assertFalse(closed, "cancelled");
    answers.unsaved = Unsaved.SAVE;
    document.close(() -> closed = true);
    later.doIt();
    assertTrue(closed);
    assertTrue(Files.exists(file));
    closed = false;
    editor.write(TITLE, "y");
    answers.unsaved = Unsaved.DISCARD;
    document.close(() -> closed = true);
    assertTrue(closed);
    assertEquals(List.of("x", "x", "y"), answers.asked);
  }

  @Test
  void closingSaysWhereWhatIsNotSavedCanBeFound() {
    DocumentModel document = document(null);
    editor.write(TITLE, "x");
    document.close(() -> closed = true);
    assertFalse(answers.filed, "on the start page, for nothing else leads to it");
    answers.file = folder.resolve("a.plan");
    document.save();
    later.doIt();
    editor.write(TITLE, "y");
    document.close(() -> closed = true);
    assertTrue(answers.filed, "in its history");
  }

  @Test
  void aSaveThatFailsLeavesThePlanUnsavedAndOffersAnotherPlace() throws Exception {
    Path gone = folder.resolve("gone").resolve("a.plan");
    DocumentModel document = document(gone);
    editor.write(TITLE, "x");
    answers.afterFailure = AfterFailure.ELSEWHERE;
    answers.file = folder.resolve("b.plan");
    document.save();
    later.doIt();
    assertEquals(List.of("write.nofolder"), answers.told.getFirst().what().arguments().stream().map(a -> ((Message) a).key()).toList());
    assertTrue(answers.asked.contains("unsaved"), "it is the plan that is not saved, and no document");
    assertEquals(editor.plan(), PlanFile.open(folder.resolve("b.plan")).plan());
    assertFalse(editor.unsavedProperty().get());
  }

  @Test
  void whatSomebodyElseWroteIsAskedAboutAndMerged() throws Exception {
    Path file = folder.resolve("a.plan");
    PlanFile.save(plan, file);
    DocumentModel document = document(file);
    document.onChangedOutside((changed, earlier, merged) -> {
      assertEquals(file, changed);
      assertEquals(plan, earlier.getFirst());
      editor.write(TITLE, "begge");
      merged.run();
    });
    PlanFile.save(plan.withHead("titel", Text.of("deres")), file);
    editor.write(TITLE, "min");
    document.save();
    later.doIt();
    assertEquals("deres", PlanFile.open(file).plan().text(TITLE).orElseThrow().shown());
    assertTrue(editor.unsavedProperty().get());
    answers.changedOutside = ChangedOutside.MERGE;
    document.save();
    later.doIt();
    assertEquals("begge", PlanFile.open(file).plan().text(TITLE).orElseThrow().shown());
    assertFalse(editor.unsavedProperty().get());
    assertEquals(List.of("changed a.plan", "changed a.plan"), answers.asked);
  }

  @Test
  void whoKeepsTheirOwnIsToldWhereTheOthersTextIs() throws Exception {
    Path file = folder.resolve("a.plan");
    PlanFile.save(plan, file);
    DocumentModel document = document(file);
    var told = new ArrayList<Message>();
    editor.onTold(told::add);
    PlanFile.save(plan.withHead("titel", Text.of("deres")), file);
    editor.write(TITLE, "min");
    answers.changedOutside = ChangedOutside.MINE;
    document.save();
    later.doIt();
    assertEquals("min", PlanFile.open(file).plan().text(TITLE).orElseThrow().shown());
    assertEquals(List.of("save.mine"), told.stream().map(Message::key).toList());
  }

  @Test
  void aFailedSaveOnClosingDoesNotClose() {
    DocumentModel document = document(folder.resolve("gone").resolve("a.plan"));
    editor.write(TITLE, "x");
    answers.unsaved = Unsaved.SAVE;
    document.close(() -> closed = true);
    later.doIt();
    assertFalse(closed);
    assertTrue(editor.unsavedProperty().get());
  }

  @Test
  void anExportStandsBesideThePlanAndDoesNotSaveIt() throws Exception {
    answers.file = folder.resolve("ud.docx");
    DocumentModel document = document(folder.resolve("a.plan"));
    editor.write(TITLE, "x");
    document.export("docx", Enclosed.NOTHING);
    later.doIt();
    assertEquals("Opfølgningsplan_Bofællesskaberne-Dolmer-Have-og-Glesborg_2021-08-09.docx", answers.asked.getFirst());
    assertTrue(Files.size(folder.resolve("ud.docx")) > 1000);
    assertTrue(editor.unsavedProperty().get());
    assertEquals(List.of(), answers.faults);
  }

  @Test
  void aWindowThatIsClosedWhileItsExportIsWrittenWaitsForIt() {
    answers.file = folder.resolve("ud.pdf");
    DocumentModel document = document(folder.resolve("a.plan"));
    document.export("pdf", Enclosed.NOTHING);
    document.close(() -> closed = true);
    assertFalse(closed);
    later.doIt();
    assertTrue(closed);
    assertTrue(Files.exists(folder.resolve("ud.pdf")));
  }

  @Test
  void anExportThatIsGivenUpLeavesTheOldFileAndTellsSo() throws Exception {
    for (String format : Exporters.formats().stream().filter(f -> !f.equals("txt")).toList()) {
      Path old = Files.writeString(folder.resolve("ud." + format), "gammel");
      answers.file = old;
      DocumentModel document = document(folder.resolve("a.plan"));
      document.export(format, Enclosed.NOTHING);
      document.tasks().running().getFirst().cancel();
      later.doIt();
      assertEquals("gammel", Files.readString(old));
      assertNull(document.writtenProperty().get());
      assertEquals(List.of(), document.tasks().running());
    }
    assertEquals(List.of(), answers.told);
    assertEquals(List.of(), answers.faults);
  }

  @Test
  void aVersionInAWindowOfItsOwnIsExportedAsThatVersion() throws Exception {
    Plan whole = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Version version = whole.versions().getFirst();
    var then = new EditorModel(version.plan(), new Ids(), true);
    var window = new DocumentModel(then, KeepingIn.plan(folder, version.plan(), null), answers, new Tasks(later), recent, new DocumentWriter(new Program("Planværk", "0")),
        f -> false, p -> Marking.of(whole, version));
    answers.file = folder.resolve("ud.pdf");
    window.exportPdf();
    later.doIt();
    assertEquals("Handleplan_Banesvinget_2024-08-20_v1.pdf", answers.asked.getLast());
    assertArrayEquals(window.document(whole, version, "pdf", Progress.NONE), Files.readAllBytes(answers.file));
  }

  @Test
  void theDocumentThatIsLookedAtIsTheOneThatIsExported() throws Exception {
    answers.file = folder.resolve("ud.pdf");
    DocumentModel document = document(folder.resolve("a.plan"));
    document.exportPdf();
    later.doIt();
    assertArrayEquals(Files.readAllBytes(answers.file), document.pdf(editor.plan(), Progress.NONE));
  }

  /** The export is done; what has an empty box in it is told with it. */
  @Test
  void whatAPdfHasNoLettersForIsToldWithIt() {
    answers.file = folder.resolve("ud.pdf");
    DocumentModel document = document(folder.resolve("a.plan"));
    editor.write(TITLE, "Plan 中");
    for (String format : List.of("pdf", "docx")) {
      answers.file = folder.resolve("ud." + format);
      document.export(format, Enclosed.NOTHING);
      later.doIt();
      DocumentModel.Written written = Objects.requireNonNull(document.writtenProperty().get());
      assertEquals(format.equals("pdf"), written.missing() != null && written.missing().message().in(Texts.DANISH).contains("»中«"));
    }
  }

  @Test
  void eachSaveAndEachExportIsToldOf() {
    answers.file = folder.resolve("ud.docx");
    DocumentModel document = document(folder.resolve("a.plan"));
    var told = new ArrayList<DocumentModel.Written>();
    document.writtenProperty().addListener((o, was, now) -> told.add(now));
    for (int i = 0; i < 2; i++) {
      editor.write(TITLE, "x" + i);
      document.save();
      document.export("docx", Enclosed.NOTHING);
      later.doIt();
    }
    assertEquals(List.of(false, true, false, true), told.stream().map(DocumentModel.Written::isExport).toList());
  }

  @Test
  void aFileThatOnlyItsEndingMakesIsNotReplacedUnasked() throws Exception {
    Path old = Files.writeString(folder.resolve("min.plan"), "gammel");
    answers.file = folder.resolve("min");
    document(null).save();
    later.doIt();
    assertEquals("gammel", Files.readString(old));
    answers.replace = true;
    document(null).save();
    later.doIt();
    assertEquals(editor.plan(), PlanFile.open(old).plan());
  }

  @Test
  void whatSomebodyElseHasTakenOverIsNotSavedWithoutBeingAsked() throws Exception {
    Path file = folder.resolve("a.plan");
    PlanFile.save(plan, file);
    DocumentModel document = document(file);
    PlanLock theirs = KeepingIn.otherProgram(folder.resolve("other")).lock(file);
    document.look(() -> {});
    later.doIt();
    assertNull(document.otherProperty().get());
    theirs.takeOver();
    editor.write(TITLE, "Min titel");
    document.save();
    later.doIt();
    assertEquals(1, answers.asked.size());
    assertTrue(answers.asked.getFirst().startsWith("taken over"));
    assertEquals("PC-2", document.otherProperty().get().machine());
    assertTrue(editor.unsavedProperty().get());
    assertEquals(plan, PlanFile.open(file).plan());
    answers.takenOver = TakenOver.TAKE_BACK;
    document.save();
    later.doIt();
    assertEquals(editor.plan(), PlanFile.open(file).plan());
    assertNull(document.otherProperty().get());
    assertInstanceOf(Look.Theirs.class, theirs.take());
  }

  @Test
  void aTakenOverPlanIsSavedElsewhereAndLocksItsNewPlace() throws Exception {
    Path file = folder.resolve("a.plan");
    PlanFile.save(plan, file);
    DocumentModel document = document(file);
    PlanLock theirs = KeepingIn.otherProgram(folder.resolve("other")).lock(file);
    theirs.takeOver();
    answers.takenOver = TakenOver.ELSEWHERE;
    answers.file = folder.resolve("b.plan");
    editor.write(TITLE, "Min titel");
    document.save();
    later.doIt();
    assertEquals(plan, PlanFile.open(file).plan());
    assertEquals(editor.plan(), PlanFile.open(answers.file).plan());
    assertEquals(new Look.Mine(), theirs.take());
    assertInstanceOf(Look.Theirs.class, KeepingIn.otherProgram(folder.resolve("other")).lock(answers.file).take());
    document.close(() -> closed = true);
    later.doIt();
    assertTrue(closed);
    assertEquals(new Look.Mine(), KeepingIn.otherProgram(folder.resolve("other")).lock(answers.file).take(), "closing gives it back");
  }

  @Test
  void whatTheOtherSavedMeanwhileIsNotWrittenOverWhenThePlanIsTakenBack() throws Exception {
    Path file = folder.resolve("a.plan");
    PlanFile.save(plan, file);
    DocumentModel document = document(file);
    KeepingIn.otherProgram(folder.resolve("other")).lock(file).takeOver();
    Plan saved = plan.withHead("titel", Text.of("Deres titel"));
    PlanFile.save(saved, file);
    editor.write(TITLE, "Min titel");
    document.takeOver();
    later.doIt();
    assertEquals(List.of("changed a.plan"), answers.asked);
    assertEquals(saved, PlanFile.open(file).plan());
    assertTrue(editor.unsavedProperty().get());
  }
}
