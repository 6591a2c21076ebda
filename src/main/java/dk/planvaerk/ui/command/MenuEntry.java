package dk.planvaerk.ui.command;

import java.util.stream.Stream;

/** What can stand in a menu. */
public sealed interface MenuEntry permits Command, CommandMenu, ChangingMenu, MenuEntry.Line {
  /** A line between groups. */
  enum Line implements MenuEntry {
    LINE
  }

  /** The commands of this entry and those below it. */
  default Stream<Command> commands() {
    return switch (this) {
      case Command command -> Stream.of(command);
      case CommandMenu menu -> menu.entries().stream().flatMap(MenuEntry::commands);
      case ChangingMenu menu -> menu.entries().getValue().stream().flatMap(MenuEntry::commands);
      case Line line -> Stream.empty();
    };
  }
}
