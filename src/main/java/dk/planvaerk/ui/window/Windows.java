package dk.planvaerk.ui.window;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.settings.Settings;
import dk.planvaerk.settings.WipedProfile;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.keeping.Keeping;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentWriter;
import dk.planvaerk.ui.look.Look;
import dk.planvaerk.ui.start.UnsavedPlans;
import dk.planvaerk.ui.task.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/** All windows of the program, and what they share. */
public final class Windows {
  final Locale language;
  final KindShelf kinds;
  /** Those of them that new plans can be made from. */
  final ObjectProperty<List<PlanKind>> offered;
  final Examples examples;
  final RecentPlans recent;
  final Memory memory;
  final Spelling spelling;
  final Keeping keeping;
  final Look look;
  final OpenedPlans opened;
  final UnsavedPlans unsaved;
  final WindowPlaces places;
  final Background background;
  final DocumentWriter writer;
  final Ids ids = new Ids();
  final Program program;
  final Function<Stage, Dialogs> dialogs;
  final Opener opener;
  final Clock clock;
  Settings settings = Settings.NONE;
  QualityModels models = QualityModels.NONE;
  private Callable<QualityModels> modelsSource = QualityModels::shipped;
  private final List<PlanWindow> open = new ArrayList<>();

  /**
   * @param memory what is as the user left it; it has been read
   * @param keeping keeps the plans from being lost
   * @param dialogs asks the user on behalf of a window
   * @param clock says what day it is where the user is
   */
  public Windows(
      Locale language, KindShelf kinds, Examples examples, RecentPlans recent, Memory memory,
      Spelling spelling, Keeping keeping, Background background, Program program, Function<Stage, Dialogs> dialogs, Opener opener,
      Clock clock) {
    Style.load();
    this.language = language;
    this.kinds = kinds;
    this.offered = new SimpleObjectProperty<>(kinds.all());
    this.examples = examples;
    this.recent = recent;
    this.memory = memory;
    this.spelling = spelling;
    this.keeping = keeping;
    this.look = new Look(memory);
    this.opened = new OpenedPlans(recent, background);
    this.unsaved = new UnsavedPlans(keeping.history(), background);
    this.places = new WindowPlaces(memory);
    this.background = background;
    this.program = program;
    this.dialogs = dialogs;
    this.opener = opener;
    this.clock = clock;
    this.writer = new DocumentWriter(program);
    background.run(writer::findDocuments, found -> {}, failure -> {});
  }

  /** Other quality models than those that ship with the program; to be told before the first window is shown. */
  public void referTo(Callable<QualityModels> source) {
    modelsSource = source;
  }

  /** What is set for all users of this installation; to be told before the first window is shown. */
  public void set(Settings newSettings) {
    settings = newSettings;
  }

  /** Reads the quality models once; where they can't be read, tells why and takes those that ship with the program. */
  void readModels(Dialogs tell) {
    if (!models.all().isEmpty()) return;
    background.beside(modelsSource, read -> models = read, failure -> {
      tell.tellFailure(failure);
      background.beside(QualityModels::shipped, read -> models = read, tell::tellFault);
    });
  }

  /** A new window with the start page. */
  public PlanWindow show(Stage stage) {
    var window = new PlanWindow(this, stage);
    open.add(window);
    stage.setOnHidden(e -> open.remove(window));
    return window;
  }

  /**
   * Warns of what concerns the whole program.
   *
   * @param problems what is wrong with its settings
   * @param wiped why what it keeps is gone when the user logs off
   */
  public void warn(PlanWindow first, List<Message> problems, Optional<WipedProfile> wiped) {
    wiped.ifPresent(first.notices::tell);
    problems.forEach(first.notices::tell);
  }

  /**
   * Opens what was open when the program last ended without being closed, each plan as it was.
   *
   * @param then done afterwards, as opening what the user has asked for, which is to lie in front
   */
  public void takeUp(PlanWindow first, Runnable then) {
    new TakingUp(this, first).begin(then);
  }

  /** Opens what another start of the program was asked for; without anything it shows that the program runs. */
  public void join(List<Path> files, Optional<String> example) {
    PlanWindow asked = start().or(() -> open.stream().findFirst()).orElseGet(() -> show(new Stage()));
    if (files.isEmpty() && example.isEmpty()) asked.showStart();
    else if (asked.isStart()) asked.toFront();
    example.ifPresent(asked::openExample);
    files.forEach(asked::open);
  }

  /** The window to open something in: this one while it has the start page, else a new one. */
  PlanWindow room(PlanWindow asking) {
    return asking.isStart() ? asking : show(new Stage());
  }

  /** The window with the start page. */
  Optional<PlanWindow> start() {
    return open.stream().filter(PlanWindow::isStart).findFirst();
  }

  /** The window in which a plan is open to be written in, from whatever file. */
  Optional<PlanWindow> withPlan(String id) {
    return open.stream().filter(w -> w.hasPlan(id)).findFirst();
  }

  /**
   * The window in which a file is open.
   *
   * @param real its real path
   */
  Optional<PlanWindow> with(Path real) {
    return open.stream().filter(w -> w.holds(real)).findFirst();
  }
}
