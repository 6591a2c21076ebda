package dk.planvaerk.ui.window;

import dk.planvaerk.carrying.Documents;
import dk.planvaerk.language.DamagedInput;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.storage.lock.Look;
import dk.planvaerk.storage.lock.PlanLock;
import dk.planvaerk.ui.editor.EditorView;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens a plan's file: to write in it, or as the user wishes where somebody else does already. */
final class Opening {
  private final Windows windows;
  private final PlanWindow window;
  private final Path file;
  private final Path real;
  private final Consumer<EditorView> writing;

  /**
   * What has been read.
   *
   * @param lock of a plan's own file; a working copy has none, for nothing is written into it
   * @param by who else has the plan open to write in it, or null
   */
  private record Read(StoredPlan stored, @Nullable PlanLock lock, @Nullable Holder by) {}

  /**
   * @param window the one that asks
   * @param real the file's real path
   * @param writing told when it is open to be written in
   */
  Opening(Windows windows, PlanWindow window, Path file, Path real, Consumer<EditorView> writing) {
    this.windows = windows;
    this.window = window;
    this.file = file;
    this.real = real;
    this.writing = writing;
  }

  /**
   * Reads it and shows it.
   *
   * @param over whether it is taken over, whoever has it
   */
  void begin(boolean over) {
    window.tasks().inTurn(Message.of(PlanWindow.class, "work.open", String.valueOf(file.getFileName())), () -> read(over), this::show,
        failure -> {
          if (failure instanceof DamagedInput damaged) new DamagedPlan(windows, window, file).offer(damaged);
          else window.dialogs().tellFailure(failure);
        });
  }

  /** The lock first, so that nobody writes between the reading and the taking. */
  private Read read(boolean over) throws InputProblem {
    if (Documents.isDocument(file)) {
      StoredPlan carried = PlanFile.open(file);
      windows.recent.add(file, PlanPrinter.title(carried.plan()));
      return new Read(carried, null, null);
    }
    PlanLock lock = windows.keeping.lock(file);
    Look look = over ? lock.takeOver() : lock.take();
    boolean written = false;
    try {
      StoredPlan stored = PlanFile.open(file);
      windows.recent.add(file, PlanPrinter.title(stored.plan()));
      written = !stored.readOnly();
      return new Read(stored, lock, written && look instanceof Look.Theirs(Holder by) ? by : null);
    } finally {
      if (!written) lock.release();
    }
  }

  private void show(Read read) {
    windows.opened.refresh();
    if (windows.with(real).isPresent()) { // it was asked for twice
      release(read.lock);
      window.open(file);
      return;
    }
    PlanLock lock = read.lock;
    if (lock == null) {
      showCarried(read.stored);
      return;
    }
    Holder by = read.by;
    if (by == null) {
      StoredPlan stored = read.stored;
      OpenPlan kept = windows.keeping.open(stored, lock);
      writing.accept(room().show(stored.plan(), stored.plan(), kept, real, stored.readOnly(), Marking::usual));
      return;
    }
    switch (window.dialogs().askInUse(file, by)) {
      case READ -> room().showInUse(windows.keeping.open(read.stored.toRead(), lock), read.stored.plan(), real, by);
      case COPY -> {
        release(lock);
        room().showCopy(read.stored.plan(), file);
      }
      case TAKE_OVER -> {
        release(lock);
        begin(true);
      }
      case CANCEL -> release(lock);
    }
  }

  /** The plan of a working copy, to be saved in a file of its own: nothing is ever written into the working copy. */
  private void showCarried(StoredPlan stored) {
    Plan plan = stored.plan();
    boolean open = windows.withPlan(plan.id()).isPresent();
    Texts texts = Texts.of(Opening.class, windows.language);
    PlanWindow to = room();
    EditorView view = to.show(plan, plan, windows.keeping.begin(plan), real, stored.readOnly(), Marking::usual);
    String name = String.valueOf(file.getFileName());
    to.propose(file.resolveSibling(name.replaceFirst("\\.[^.]+$", "")), title -> texts.get("window.title.carried", title, name));
    if (!stored.readOnly()) view.tellCarried(texts.get(open ? "carried.open" : "carried.told"));
  }

  private PlanWindow room() {
    return windows.room(window);
  }

  private void release(@Nullable PlanLock lock) {
    if (lock == null) return;
    windows.background.run(() -> {
      lock.release();
      return lock;
    }, released -> {}, window.dialogs()::tellFault);
  }
}
