package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The commands on the kind of the plan. */
public final class KindCommands {
  public final Command change;
  public final Command adapt;
  public final Command keep;
  public final Command unplaced;
  public final Command showHidden;

  public KindCommands(Texts texts, EditorModel editor, KindActions actions) {
    var never = new ReadOnlyBooleanWrapper(editor.isReadOnly());
    boolean table = editor.plan().kind().text() == null;
    change = Command.of(texts.get("kind.change"), actions::change).disabledWhen(never);
    adapt = Command.of(texts.get("kind.adapt"), actions::adapt).disabledWhen(never);
    keep = Command.of(texts.get("kind.keep"), actions::keepAsNew);
    unplaced = Command.of(texts.get("kind.unplaced"), actions::showUnplaced);
    showHidden = Command.of(texts.get(table ? "kind.showhidden" : "kind.showhiddenfields"), actions::showHidden).disabledWhen(never);
  }

  /** In the order of the menu. */
  public List<Command> all() {
    return List.of(change, adapt, keep, unplaced);
  }
}
