package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.ui.dialog.StartFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks about merging in dialogs of the window. */
public final class FxMergeQuestions implements MergeQuestions {
  private final Supplier<@Nullable Window> owner;
  private final Texts texts;

  public FxMergeQuestions(Supplier<@Nullable Window> owner, Locale language) {
    this.owner = owner;
    this.texts = Texts.of(FxMergeQuestions.class, language);
  }

  @Override
  public Optional<Path> askCopy(Path folder) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("ask.title"));
    chooser.getExtensionFilters().addAll(
        new ExtensionFilter(texts.get("ask.plans"), "*" + PlanFile.ENDING, "*.json"), new ExtensionFilter(texts.get("ask.all"), "*"));
    StartFolder.of(folder.toFile()).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public boolean askConflicts(MergeModel merge) {
    return new MergeDialog(owner.get(), texts, merge).showAndWait().orElse(false);
  }
}
