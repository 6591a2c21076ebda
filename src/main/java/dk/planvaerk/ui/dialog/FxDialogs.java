package dk.planvaerk.ui.dialog;

import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.language.Problem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.print.PrintOrder;
import dk.planvaerk.print.Printer;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.storage.rescue.Rescued;
import dk.planvaerk.ui.error.FaultDialog;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks in dialogs of the window. */
public final class FxDialogs implements Dialogs {
  private static final String FOLDER = "folder.opened";
  private static final Pattern PRIORITY = Pattern.compile("\\d{0," + Integer.toString(SetPriority.HIGHEST).length() + "}");

  /** So many answers have room in a dialog as it is. */
  private static final int USUAL = 3;

  /** An answer, and what its button says. */
  private record Choice<T>(String words, ButtonData place, T answer) {}

  private final Window owner;
  private final Texts texts;
  private final FaultLog faults;
  private final Memory memory;

  /**
   * @param faults where faults of the program are kept
   * @param memory of the folder that plans were opened from
   */
  public FxDialogs(Window owner, Locale language, FaultLog faults, Memory memory) {
    this.owner = owner;
    this.faults = faults;
    this.memory = memory;
    this.texts = Texts.of(FxDialogs.class, language);
  }

  @Override
  public Unsaved askUnsaved(String plan, boolean filed) {
    String what = texts.get(filed ? "unsaved.what" : "unsaved.nofile");
    return choose(AlertType.CONFIRMATION, texts.get("unsaved.title", plan), what, Unsaved.CANCEL,
        List.of(new Choice<>(texts.get("unsaved.save"), ButtonData.YES, Unsaved.SAVE),
            new Choice<>(texts.get("unsaved.discard"), ButtonData.NO, Unsaved.DISCARD)));
  }

  @Override
  public List<Path> askPlans() {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("open.title"));
    chooser.getExtensionFilters().addAll(
        new ExtensionFilter(texts.get("filter.opened"), "*" + PlanFile.ENDING, "*.json", "*.docx", "*.pdf"),
        new ExtensionFilter(texts.get("filter.plans"), "*" + PlanFile.ENDING, "*.json"),
        new ExtensionFilter(texts.get("filter.copies"), "*.docx", "*.pdf"),
        new ExtensionFilter(texts.get("filter.all"), "*"));
    memory.text(FOLDER).map(File::new).flatMap(StartFolder::of).ifPresent(chooser::setInitialDirectory);
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    if (chosen == null || chosen.isEmpty()) return List.of();
    memory.put(FOLDER, chosen.getFirst().getAbsoluteFile().getParent());
    return chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> askPlanFile(Path proposal) {
    return askFile(texts.get("save.title"), proposal, new ExtensionFilter(texts.get("filter.plans"), "*" + PlanFile.ENDING, "*.json"));
  }

  @Override
  public Optional<Path> askExportFile(Path proposal, String format, String name) {
    var filter = new ExtensionFilter(texts.get("filter.document", name), "*." + format);
    return askFile(texts.get("export.title"), proposal, filter);
  }

  private Optional<Path> askFile(String title, Path proposal, ExtensionFilter filter) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(filter);
    chooser.setInitialFileName(String.valueOf(proposal.getFileName()));
    Path folder = proposal.toAbsolutePath().getParent();
    if (folder != null) StartFolder.of(folder.toFile()).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public boolean askDiscard() {
    var keep = new ButtonType(texts.get("discard.no"), ButtonData.CANCEL_CLOSE);
    var discard = new ButtonType(texts.get("discard.yes"), ButtonData.LEFT);
    Alert alert = alert(AlertType.WARNING, texts.get("discard.title"), texts.get("discard.what"), discard, keep);
    if (alert.getDialogPane().lookupButton(keep) instanceof Button safe) {
      safe.setDefaultButton(true);
      alert.setOnShown(e -> safe.requestFocus());
    }
    return alert.showAndWait().filter(b -> b == discard).isPresent();
  }

  @Override
  public boolean askReplace(Path file) {
    return choose(AlertType.CONFIRMATION, texts.get("replace.title", String.valueOf(file.getFileName())), texts.get("replace.what"), false,
        List.of(new Choice<>(texts.get("replace.yes"), ButtonData.YES, true)));
  }

  @Override
  public ChangedOutside askChangedOutside(Path file, boolean readable, boolean mergeable) {
    var choices = new ArrayList<Choice<ChangedOutside>>();
    if (mergeable) choices.add(new Choice<>(texts.get("outside.merge"), ButtonData.YES, ChangedOutside.MERGE));
    choices.add(new Choice<>(texts.get("unsaved.elsewhere"), mergeable ? ButtonData.NO : ButtonData.YES, ChangedOutside.ELSEWHERE));
    // Apart from the others, and where no button of the question before was: a second click is no answer.
    choices.add(new Choice<>(texts.get("outside.mine"), ButtonData.LEFT, ChangedOutside.MINE));
    return choose(AlertType.WARNING, texts.get("outside.title", String.valueOf(file.getFileName())),
        texts.get(mergeable ? "outside.merging" : readable ? "outside.what" : "outside.unreadable"), ChangedOutside.CANCEL, choices);
  }

  @Override
  public InUse askInUse(Path file, Holder by) {
    var words = new HolderWords(texts.language(), Clock.system(ZoneId.systemDefault()));
    return choose(AlertType.INFORMATION, words.has(by, String.valueOf(file.getFileName())),
        words.since(by) + "\n\n" + texts.get("inuse.what"), InUse.CANCEL,
        List.of(new Choice<>(texts.get("inuse.read"), ButtonData.YES, InUse.READ),
            new Choice<>(texts.get("inuse.copy"), ButtonData.NO, InUse.COPY),
            new Choice<>(texts.get("inuse.over"), ButtonData.NO, InUse.TAKE_OVER)));
  }

  @Override
  public TakenOver askTakenOver(Path file, Holder by) {
    var words = new HolderWords(texts.language(), Clock.system(ZoneId.systemDefault()));
    return choose(AlertType.INFORMATION, words.took(by, String.valueOf(file.getFileName())),
        words.since(by) + "\n\n" + texts.get("over.what"), TakenOver.CANCEL,
        List.of(new Choice<>(texts.get("unsaved.elsewhere"), ButtonData.YES, TakenOver.ELSEWHERE),
            new Choice<>(texts.get("over.back"), ButtonData.NO, TakenOver.TAKE_BACK)));
  }

  @Override
  public Occupied askOccupied(Path file, @Nullable Holder by) {
    String name = String.valueOf(file.getFileName());
    var elsewhere = new Choice<>(texts.get("unsaved.elsewhere"), ButtonData.YES, Occupied.ELSEWHERE);
    if (by == null) {
      return choose(AlertType.WARNING, texts.get("occupied.here", name), texts.get("occupied.here.what", name), Occupied.CANCEL,
          List.of(elsewhere, new Choice<>(texts.get("occupied.show"), ButtonData.NO, Occupied.SHOW)));
    }
    var words = new HolderWords(texts.language(), Clock.system(ZoneId.systemDefault()));
    return choose(AlertType.WARNING, words.has(by, name), words.since(by) + "\n\n" + texts.get("occupied.what", name), Occupied.CANCEL,
        List.of(elsewhere));
  }

  @Override
  public Damaged askDamaged(Path file, @Nullable Rescued rescued, @Nullable Instant kept) {
    var what = new ArrayList<String>();
    var choices = new ArrayList<Choice<Damaged>>();
    if (rescued != null) {
      what.add(texts.get("damaged.rows", rescued.whole(), rescued.all(), rescued.plan().kind().row().many()));
      if (rescued.partly() > 0) what.add(texts.get("damaged.partly", rescued.partly()));
      if (rescued.versionsLost() > 0) what.add(texts.get("damaged.versions", rescued.versionsLost()));
      choices.add(new Choice<>(texts.get("damaged.rescued"), ButtonData.YES, Damaged.RESCUED));
    }
    if (kept != null) {
      var when = DateTimeFormatter.ofPattern(texts.get("damaged.when"), texts.language());
      what.add(texts.get("damaged.kept", when.format(kept.atZone(ZoneId.systemDefault()))));
      choices.add(new Choice<>(texts.get("damaged.history"), rescued == null ? ButtonData.YES : ButtonData.NO, Damaged.HISTORY));
    }
    what.add(texts.get("damaged.untouched"));
    return choose(AlertType.WARNING, texts.get("damaged.title", String.valueOf(file.getFileName())), String.join("\n", what),
        Damaged.CANCEL, choices);
  }

  @Override
  public Optional<String> askPriority(String row, String present) {
    var dialog = new TextInputDialog(present);
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("dialog.program"));
    dialog.setHeaderText(texts.get("priority.title"));
    dialog.setContentText(texts.get("priority.number"));
    dialog.setGraphic(null);
    TextField field = dialog.getEditor();
    field.setTextFormatter(new TextFormatter<>(c -> PRIORITY.matcher(c.getControlNewText()).matches() ? c : null));
    field.setPromptText(texts.get("priority.none"));
    dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("dialog.ok"), ButtonData.OK_DONE), cancel());
    field.addEventFilter(KeyEvent.KEY_PRESSED, e -> { // a field with a formatter keeps Escape to itself
      if (e.getCode() != KeyCode.ESCAPE) return;
      dialog.close();
      e.consume();
    });
    return dialog.showAndWait().map(String::strip);
  }

  @Override
  public Optional<PrintOrder> askPrint(List<Printer> printers) {
    return new PrintDialog(owner, texts, printers).showAndWait();
  }

  @Override
  public boolean askPdfInstead() {
    return choose(AlertType.INFORMATION, texts.get("print.none"), texts.get("print.none.what"), false,
        List.of(new Choice<>(texts.get("print.pdf"), ButtonData.OK_DONE, true)));
  }

  @Override
  public void tell(Problem problem) {
    alert(AlertType.WARNING, texts.get("problem.title"), problem.in(texts.language()), new ButtonType(texts.get("dialog.ok"), ButtonData.OK_DONE))
        .showAndWait();
  }

  @Override
  public AfterFailure tellUnsaved(Problem problem) {
    return tellFailed(texts.get("unsaved.failed"), problem, texts.get("unsaved.elsewhere"));
  }

  @Override
  public AfterFailure tellUnwritten(Problem problem) {
    return tellFailed(texts.get("unwritten.title"), problem, texts.get("unwritten.elsewhere"));
  }

  private AfterFailure tellFailed(String title, Problem problem, String elsewhere) {
    return choose(AlertType.WARNING, title, problem.in(texts.language()), AfterFailure.CANCEL,
        List.of(new Choice<>(elsewhere, ButtonData.OK_DONE, AfterFailure.ELSEWHERE)));
  }

  @Override
  public void tellFault(Throwable fault) {
    FaultDialog.show(owner, fault, faults, texts.language());
  }

  private ButtonType cancel() {
    return new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
  }

  /** Asks with a button for each choice and one more, which means that the user has thought better of it. */
  private <T> T choose(AlertType type, String title, String what, T otherwise, List<Choice<T>> choices) {
    var answers = new LinkedHashMap<ButtonType, T>();
    choices.forEach(c -> answers.put(new ButtonType(c.words(), c.place()), c.answer()));
    answers.put(cancel(), otherwise);
    return alert(type, title, what, answers.keySet().toArray(ButtonType[]::new)).showAndWait().map(b -> answers.getOrDefault(b, otherwise)).orElse(otherwise);
  }

  private Alert alert(AlertType type, String title, String what, ButtonType... buttons) {
    var alert = new Alert(type, what, buttons);
    alert.initOwner(owner);
    alert.setTitle(texts.get("dialog.program"));
    alert.setHeaderText(title);
    alert.setGraphic(type == AlertType.WARNING ? new FontIcon("fth-alert-triangle") : null);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    for (ButtonType button : buttons) ButtonBar.setButtonUniformSize(alert.getDialogPane().lookupButton(button), false); // some have many words
    if (buttons.length > USUAL) alert.getDialogPane().getStyleClass().add("many-answers");
    alert.getDialogPane().getStylesheets().add(String.valueOf(FxDialogs.class.getResource("dialog.css")));
    return alert;
  }
}
