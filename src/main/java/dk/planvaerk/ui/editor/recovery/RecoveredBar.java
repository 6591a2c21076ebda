package dk.planvaerk.ui.editor.recovery;

import dk.planvaerk.language.Texts;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.notice.NoticeBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Says, above a plan, that what is seen was recovered and is not in its file, and what can be done about it. */
public final class RecoveredBar {
  private RecoveredBar() {}

  /**
   * The bar.
   *
   * @param changes what was written since the plan was last saved
   * @param now what has become of the file
   * @param save saves the plan as it is seen, somewhere else where its file is gone
   * @param open shows the plan as it is in its file beside it, or null where there is none
   * @param discard shows that one instead
   */
  public static NoticeBar of(
      Texts texts, List<ListedChange> changes, FileNow now, Supplier<@Nullable Window> owner, Command save, @Nullable Runnable open,
      Runnable discard) {
    var bar = new NoticeBar("fth-rotate-ccw");
    var deeds = new ArrayList<Command>();
    if (!changes.isEmpty()) {
      String label = texts.get(changes.size() == 1 ? "recovered.one" : "recovered.many", Integer.toString(changes.size()));
      deeds.add(Command.of(label, () -> new ChangesDialog(owner.get(), texts, changes).show()));
    }
    if (open != null) deeds.add(Command.of(texts.get("recovered.open"), open));
    deeds.add(Command.of(texts.get(now == FileNow.GONE ? "recovered.saveas" : "recovered.save"), save.action()));
    deeds.add(Command.of(texts.get("recovered.discard"), discard));
    bar.tell(told(texts, now), deeds.toArray(Command[]::new));
    return bar;
  }

  private static String told(Texts texts, FileNow now) {
    return switch (now) {
      case SAME, NONE -> texts.get("recovered.told");
      case CHANGED -> texts.get("recovered.changed");
      case GONE -> texts.get("recovered.gone");
    };
  }
}
