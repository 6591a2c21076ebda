package dk.planvaerk.ui.editor.panel;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The commands on the panels and on the areas of the window. */
public final class PanelCommands {
  /** One for each panel, in their order. */
  public final List<Command> panels;
  /** From area to area. */
  public final List<Command> areas;

  /**
   * @param toggle opens a panel or folds it
   * @param go goes to the next area (1) or the one before (-1)
   */
  public PanelCommands(Texts texts, PanelState state, Consumer<Panel> toggle, IntConsumer go) {
    panels = state.panels().stream()
        .map(p -> Command.of(p.title(), () -> toggle.accept(p)).keys(p.keys()).icon(p.icon()).onWhen(state.isOpen(p)))
        .toList();
    areas = List.of(
        Command.of(texts.get("area.next"), () -> go.accept(1)).keys("F6"),
        Command.of(texts.get("area.before"), () -> go.accept(-1)).keys("Shift+F6"));
  }
}
