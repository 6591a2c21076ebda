package dk.planvaerk.ui.window;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.DataFolder;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.ui.error.FaultDialog;
import dk.planvaerk.ui.task.FxBackground;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The program with windows. Parameters: files to open, {@code --example=NAME} for an example to begin
 * with, {@code --language=TAG}, {@code --program=NAME AND VERSION}.
 */
public final class PlanvaerkApplication extends Application {
  private final FxBackground background = new FxBackground();

  @Override
  public void start(Stage stage) {
    var named = getParameters().getNamed();
    Locale language = Texts.language(named.getOrDefault("language", ""));
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Platform.runLater(() -> FaultDialog.show(null, fault, language)));
    Style.load();
    var windows = new Windows(
        language, KindCatalogue.shipped(), Examples.shipped(), new RecentPlans(DataFolder.ofUser()), background,
        named.getOrDefault("program", "Planværk"), address -> getHostServices().showDocument(address));
    PlanWindow first = windows.show(stage);
    String example = named.get("example");
    if (example != null) first.openExample(example);
    getParameters().getUnnamed().forEach(file -> first.open(Path.of(file)));
  }

  @Override
  public void stop() {
    background.stop();
  }
}
