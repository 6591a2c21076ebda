package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.command.ChangingMenu;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.MenuEntry;
import dk.planvaerk.ui.editor.versions.VersionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** The commands on how the plan is seen, and from change to change. */
public final class MarksCommands {
  private final Texts texts;
  private final MarksModel model;
  /** One for each way of seeing. */
  final List<Command> ways;
  final List<Command> jumps;
  /** What the plan is compared with. */
  final ChangingMenu bases;

  /**
   * @param go goes to the next change (1) or the one before (-1)
   */
  public MarksCommands(Texts texts, MarksModel model, IntConsumer go) {
    this.texts = texts;
    this.model = model;
    ObservableValue<Boolean> noBase = model.baseProperty().map(b -> false).orElse(true);
    ways = List.of(
        way(texts.get("marks.unmarked"), Seeing.UNMARKED).keys("Shortcut+1"),
        way(texts.get("marks.marked"), Seeing.MARKED).keys("Shortcut+2"),
        way(texts.get("marks.compared"), Seeing.COMPARED).keys("Shortcut+3").disabledWhen(noBase));
    jumps = List.of(
        Command.of(texts.get("marks.next"), () -> go.accept(1)).keys("F8").icon("fth-chevron-down").disabledWhen(noBase),
        Command.of(texts.get("marks.before"), () -> go.accept(-1)).keys("Shift+F8").icon("fth-chevron-up").disabledWhen(noBase));
    bases = new ChangingMenu(texts.get("marks.bases"), model.versionsProperty().map(this::bases));
  }

  private Command way(String label, Seeing way) {
    return Command.of(label, () -> model.see(way)).onWhen(model.seeingProperty().map(s -> s == way));
  }

  /** The usual one first, then the newest. */
  private List<Command> bases(List<Version> versions) {
    if (versions.isEmpty()) return List.of();
    var out = new ArrayList<Command>();
    out.add(Command.of(texts.get("marks.usual"), () -> model.compareWith(null)).onWhen(model.chosenProperty().map(String::isEmpty)));
    for (Version version : versions.reversed()) {
      out.add(Command.of(new VersionWords(texts.language()).title(version), () -> model.compareWith(version))
          .onWhen(model.chosenProperty().map(version.id()::equals)));
    }
    return out;
  }

  /** All of them, for a menu. */
  public List<MenuEntry> all() {
    return Stream.of(ways, List.of(bases), jumps).flatMap(l -> l.stream().map(MenuEntry.class::cast)).toList();
  }
}
