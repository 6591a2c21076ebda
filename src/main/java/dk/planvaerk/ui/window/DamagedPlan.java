package dk.planvaerk.ui.window;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.history.Kept;
import dk.planvaerk.storage.history.PlanHistory;
import dk.planvaerk.storage.rescue.PlanRescue;
import dk.planvaerk.storage.rescue.Rescued;
import dk.planvaerk.ui.dialog.Dialogs.Damaged;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be had instead of a plan whose file is damaged; the file itself is left as it is. */
final class DamagedPlan {
  private final Windows windows;
  private final PlanWindow window;
  private final Path file;

  /** What there is: what is whole in the file, and what was saved last, from the history. */
  private record Found(@Nullable Rescued rescued, @Nullable Plan kept, Instant when) {}

  DamagedPlan(Windows windows, PlanWindow window, Path file) {
    this.windows = windows;
    this.window = window;
    this.file = file;
  }

  /** Looks what there is, and asks which of it is to be opened. */
  void offer(InputProblem why) {
    windows.background.run(this::find, found -> ask(found, why), window.dialogs()::tellFailure);
  }

  private Found find() throws InputProblem {
    byte[] content = PlanFile.content(file);
    PlanHistory history = windows.keeping.history();
    Rescued rescued = new PlanRescue(windows.kinds.all(), windows.ids).rescue(content).orElse(null);
    Optional<String> id = history.planOf(file).or(() -> Optional.ofNullable(rescued).map(r -> r.plan().id()));
    for (Kept kept : id.map(history::of).orElse(List.of())) {
      Plan plan = kept.reason().isSaved() ? read(history, kept) : null;
      if (plan == null) continue;
      List<PlanKind> kinds = new ArrayList<>(windows.kinds.all());
      kinds.addFirst(plan.kind());
      return new Found(new PlanRescue(kinds, windows.ids).rescue(content).orElse(null), plan, kept.when());
    }
    return new Found(rescued, null, Instant.EPOCH);
  }

  private static @Nullable Plan read(PlanHistory history, Kept kept) {
    try {
      return PlanFile.parse(history.read(kept));
    } catch (InputProblem e) {
      return null;
    }
  }

  private void ask(Found found, InputProblem why) {
    Rescued rescued = found.rescued;
    Plan kept = found.kept;
    if (rescued == null && kept == null) {
      window.dialogs().tell(new InputProblem(Message.of(DamagedPlan.class, "damaged.nothing", why.what()), why));
      return;
    }
    Damaged answer = window.dialogs().askDamaged(file, rescued, kept == null ? null : found.when);
    if (answer == Damaged.RESCUED && rescued != null) {
      Texts texts = Texts.of(DamagedPlan.class, windows.language);
      windows.room(window).showUnsaved(rescued.plan()).tellRescued(new RescuedWords(texts).of(rescued, String.valueOf(file.getFileName())));
    }
    if (answer == Damaged.HISTORY && kept != null) windows.room(window).showUnsaved(kept);
  }
}
