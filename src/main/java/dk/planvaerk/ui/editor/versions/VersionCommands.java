package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The commands on versions; those on one version say which it is. */
public final class VersionCommands {
  public final Command create;
  public final Command prepare;
  final Command open;
  final Command compare;
  final Command rename;
  final Command sent;
  /** What can be done with the chosen version. */
  final List<Command> ofOne;
  public final CommandMenu menu;

  private final Texts texts;
  private final VersionsModel versions;

  /**
   * @param send makes the plan ready to be sent
   * @param copyNews puts what is new since the version before on the clipboard
   * @param saveNews writes it to a file of a format
   * @param row what the plan calls a row
   * @param readOnly nothing can be changed
   */
  public VersionCommands(
      Locale language, VersionsModel versions, VersionActions actions, Runnable send, Runnable copyNews, Consumer<String> saveNews, Words row,
      ObservableValue<Boolean> readOnly) {
    texts = Texts.of(VersionCommands.class, language);
    this.versions = versions;
    create = Command.of(texts.get("version.create"), actions::create).keys("Shortcut+Shift+N").icon("fth-bookmark").disabledWhen(readOnly);
    prepare = Command.of(texts.get("version.prepare"), send).keys("Shortcut+Shift+K").icon("fth-send").disabledWhen(readOnly);
    ObservableValue<Boolean> none = versions.chosenProperty().map(v -> false).orElse(true);
    ObservableValue<Boolean> fixed = Bindings.createBooleanBinding(
        () -> readOnly.getValue() || versions.chosen().isEmpty(), readOnly, versions.chosenProperty());
    var news = CommandMenu.of(texts.get("version.news"), List.of(
        Command.of(texts.get("version.news.copy"), copyNews).keys("Shortcut+Shift+C").disabledWhen(none),
        Command.of(texts.get("version.news.text"), () -> saveNews.accept("txt")).disabledWhen(none),
        Command.of(texts.get("version.news.html"), () -> saveNews.accept("html")).disabledWhen(none)));
    open = Command.of("", actions::open).labelled(label("version.open")).disabledWhen(none);
    compare = Command.of("", actions::compare).labelled(label("version.compare")).disabledWhen(none);
    rename = Command.of("", actions::rename).labelled(label("version.rename")).disabledWhen(fixed);
    sent = Command.of("", actions::sent).labelled(label("version.marksent")).keys("Shortcut+Shift+M").disabledWhen(fixed);
    Command approve = Command.of("", actions::approve).labelled(label("version.approve")).disabledWhen(fixed);
    Command takeRow = Command.of("", actions::takeBackRow).labelled(label("version.takerow", row)).disabledWhen(fixed);
    Command takePlan = Command.of("", actions::takeBack).labelled(label("version.takeplan")).disabledWhen(fixed);
    Command export = Command.of("", actions::export).labelled(label("version.export")).disabledWhen(none);
    ofOne = List.of(open, compare, rename, sent, approve, takeRow, takePlan, export);
    menu = CommandMenu.of(texts.get("version.menu"), List.of(create, prepare), List.of(open, compare, rename),
        List.of(sent, approve), List.of(takeRow, takePlan), List.of(news, export));
  }

  /** "Omdøb version 2…". */
  private ObservableValue<String> label(String key, Object... more) {
    Object unit = more.length == 0 ? "" : more[0];
    return versions.chosenProperty().map(v -> texts.get("version.this", VersionWords.number(v)))
        .orElse(texts.get("version.any")).map(of -> texts.get(key, of, unit));
  }
}
