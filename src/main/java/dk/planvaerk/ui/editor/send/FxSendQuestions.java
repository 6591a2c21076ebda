package dk.planvaerk.ui.editor.send;

import dk.planvaerk.language.Problem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.dialog.Asking;
import dk.planvaerk.ui.dialog.FolderChoice;
import dk.planvaerk.ui.dialog.Form;
import dk.planvaerk.ui.editor.versions.VersionWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks about sending in dialogs of the window. */
public final class FxSendQuestions implements SendQuestions {
  private final Supplier<@Nullable Window> owner;
  private final Texts texts;
  private final List<String> recipients;
  private final Consumer<Path> showFolder;

  /**
   * @param recipients those that are set for all users
   * @param showFolder shows the folder that a file lies in
   */
  public FxSendQuestions(Supplier<@Nullable Window> owner, Locale language, List<String> recipients, Consumer<Path> showFolder) {
    this.owner = owner;
    this.recipients = List.copyOf(recipients);
    this.texts = Texts.of(FxSendQuestions.class, language);
    this.showFolder = showFolder;
  }

  @Override
  public boolean askToSave() {
    var form = new Form().say(texts.get("unsaved.what"));
    return new Asking<Boolean>(owner.get(), texts.language(), texts.get("unsaved.title"), form)
        .ask(texts.get("unsaved.save"), () -> true, List.of(), form, () -> true).isPresent();
  }

  @Override
  public Optional<SendOrder> askOrder(Plan plan, LocalDate today, @Nullable OwnLegend legend, Path folder) {
    var form = new SendForm(texts, plan, recipients, today, legend, folder);
    return new Asking<SendOrder>(owner.get(), texts.language(), texts.get("send.title"), form)
        .ask(texts.get("send.ok"), form::isWhole, form.observed(), form.recipient, form::order);
  }

  @Override
  public boolean tellPrepared(Prepared prepared) {
    var pane = new PreparedPane(texts, prepared, showFolder, SendClipboard::put);
    return new Asking<Boolean>(owner.get(), texts.language(), texts.get("prepared.title", VersionWords.number(prepared.version())), pane)
        .closing(texts.get("prepared.close"))
        .ask(texts.get("prepared.mark"), () -> true, List.of(), pane, () -> true).isPresent();
  }

  @Override
  public Optional<Path> askOtherFolder(Version version, Problem problem, Path folder) {
    var form = new Form().say(problem.in(texts.language()))
        .say(texts.get("unwritten.what", VersionWords.number(version)));
    boolean elsewhere = new Asking<Boolean>(owner.get(), texts.language(), texts.get("unwritten.title"), form)
        .closing(texts.get("prepared.close"))
        .ask(texts.get("unwritten.elsewhere"), () -> true, List.of(), form, () -> true).isPresent();
    return elsewhere ? FolderChoice.ask(owner.get(), texts.get("send.folder.title"), folder) : Optional.empty();
  }
}
