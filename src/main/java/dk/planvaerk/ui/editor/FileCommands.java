package dk.planvaerk.ui.editor;

import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.RecentPlans.Recent;
import dk.planvaerk.ui.command.ChangingMenu;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.Enclosed;
import dk.planvaerk.ui.editor.print.PrintActions;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What can be done with the file of a plan, and with other files. */
final class FileCommands {
  private static final List<String> EXPORT_KEYS = List.of("Shortcut+E", "Shortcut+Shift+E");

  private final Texts texts;
  final Command save;
  final Command saveAs;
  final Command print;
  final Command exportPdf;
  final List<Command> exports;
  final List<Command> copies;
  final CommandMenu menu;

  /**
   * @param merge merges with another copy
   * @param history shows the plan as it was at each save
   * @param onPaper what comes into the documents
   * @param guided whether the plan's kind has a guide
   */
  FileCommands(Texts texts, DocumentModel document, PrintActions printing, WindowActions window, Command merge, Runnable history,
      BasisCommands onPaper, ObservableValue<Boolean> readOnly, ObservableValue<Boolean> guided) {
    this.texts = texts;
    save = Command.of(texts.get("file.save"), document::save).keys("Shortcut+S").icon("fth-save").disabledWhen(readOnly);
    saveAs = Command.of(texts.get("file.saveas"), document::saveAs).keys("Shortcut+Shift+S").disabledWhen(readOnly);
    print = Command.of(texts.get("file.print"), printing::print).keys("Shortcut+P").icon("fth-printer");
    exportPdf = Command.of(texts.get("file.export", "PDF"), document::exportPdf).icon("fth-share");
    exports = exports(document, Enclosed.NOTHING);
    copies = exports(document, Enclosed.PLAN);
    List<Command> withGuide = exports(document, Enclosed.GUIDE);
    var create = new ChangingMenu(texts.get("menu.new"), window.kinds().map(k -> creations(window, k)));
    menu = CommandMenu.of(texts.get("menu.file"),
        List.of(create,
            Command.of(texts.get("file.open"), window::open).keys("Shortcut+O"),
            recent(window),
            Command.of(texts.get("file.start"), window::showStart).keys("Shortcut+Shift+O")),
        List.of(save,
            saveAs,
            merge),
        exports,
        List.of(CommandMenu.of(texts.get("menu.copy"), copies),
            new ChangingMenu(texts.get("menu.guide"), guided.map(has -> has ? withGuide : List.of())), onPaper.menu, onPaper.ofCase),
        List.of(Command.of(texts.get("file.history"), history).icon("fth-rotate-ccw")),
        List.of(print),
        List.of(Command.of(texts.get("file.close"), window::close).keys("Shortcut+W")));
  }

  /** One for each kind; the one that is offered first has the keys. */
  private List<Command> creations(WindowActions window, List<PlanKind> kinds) {
    var commands = new ArrayList<Command>();
    for (PlanKind kind : kinds) {
      String name = FirstLetter.inSentence(kind.name().in(texts.language()));
      Command create = Command.of(texts.get("file.new", name), () -> window.newPlan(kind));
      commands.add(commands.isEmpty() ? create.keys("Shortcut+N") : create);
    }
    return commands;
  }

  /** Those whose file is not there now stand there all the same; the start page can take them off the list. */
  private ChangingMenu recent(WindowActions window) {
    var opened = new SimpleObjectProperty<List<Recent>>();
    opened.bind(window.recent()); // which outlives the window, and holds nothing that is bound to it
    return new ChangingMenu(texts.get("menu.recent"), opened.map(all -> all.stream()
        .map(r -> Command.of(texts.get("file.recent", r.title(), String.valueOf(r.file().getFileName())), () -> window.open(r.file()))
            .disabledWhen(new ReadOnlyBooleanWrapper(r.missing())))
        .toList()));
  }

  /** One for each format there is; the first ones have keys. */
  private List<Command> exports(DocumentModel document, Enclosed enclosed) {
    var commands = new ArrayList<Command>();
    for (Exporter exporter : Exporters.all()) {
      int at = commands.size();
      String label = switch (enclosed) {
        case NOTHING -> texts.get("file.export", exporter.name());
        case PLAN -> texts.get("file.copy", exporter.name());
        case GUIDE -> texts.get("file.guide", exporter.name());
      };
      Command export = Command.of(label, () -> document.export(exporter.format(), enclosed));
      commands.add(enclosed == Enclosed.NOTHING && at < EXPORT_KEYS.size() ? export.keys(EXPORT_KEYS.get(at)) : export);
    }
    return commands;
  }
}
