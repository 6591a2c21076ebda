package dk.planvaerk.app;

import dk.planvaerk.app.bench.Bench;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.UserFolder;
import dk.planvaerk.ui.dialog.FxDialogs;
import dk.planvaerk.ui.error.FaultDialog;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.window.PlanWindow;
import dk.planvaerk.ui.window.Windows;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program with windows. Parameters: files to open, {@code --example=NAME} for an example to begin
 * with, {@code --kinds=FOLDERS} for folders with kinds,
 * {@code --language=TAG}, {@code --data=FOLDER}, and {@code --bench=frames}, {@code start} or {@code saves} for a window that measures itself.
 */
public final class PlanvaerkApplication extends Application {
  private final FxBackground background = new FxBackground();
  private @Nullable OfUser ofUser;
  private @Nullable KindShelf kinds;

  /** What the user has on this computer. */
  private OfUser ofUser() {
    OfUser known = ofUser;
    if (known == null) ofUser = known = new OfUser(Path.of(getParameters().getNamed().getOrDefault("data", UserFolder.ofUser().toString())));
    return known;
  }

  /** Runs away from the thread of the window. */
  @Override
  public void init() {
    ofUser().memory.read();
    String named = getParameters().getNamed().getOrDefault("kinds", "");
    List<Path> given = named.isEmpty() ? List.of() : Stream.of(named.split(Pattern.quote(File.pathSeparator))).map(Path::of).toList();
    kinds = new KindShelf(Main.kindFolders(System.getenv(), ofUser().folder), given);
  }

  @Override
  public void start(Stage stage) {
    var named = getParameters().getNamed();
    Locale language = Texts.language(named.getOrDefault("language", ""));
    Program program = Program.running();
    OfUser user = ofUser();
    var faults = new FaultLog(user.folder, program.nameAndVersion());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> Platform.runLater(() -> FaultDialog.show(null, fault, faults, language)));
    var windows = new Windows(
        language, Objects.requireNonNull(kinds), Examples.shipped(), new RecentPlans(user.folder), user.memory,
        new Spelling(user.folder), user.keeping, background, program, owner -> new FxDialogs(owner, language, faults, user.memory), SystemOpener.ofSystem(),
        Clock.system(ZoneId.systemDefault()));
    windows.referTo(() -> QualityModels.in(List.of(user.folder)));
    PlanWindow first = windows.show(stage);
    String bench = named.get("bench");
    if (bench != null) {
      measure(bench, stage, first);
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(user.keeping::write, "planvaerk-ending"));
    windows.takeUp(first);
    String example = named.get("example");
    if (example != null) first.openExample(example);
    getParameters().getUnnamed().forEach(file -> first.open(Path.of(file)));
  }

  private void measure(String what, Stage stage, PlanWindow window) {
    var bench = new Bench(stage.getScene(), window::open, result -> {
      System.out.println(result);
      Platform.exit();
    });
    Path file = Path.of(getParameters().getUnnamed().getFirst());
    switch (what) {
      case "start" -> bench.start(file);
      case "saves" -> bench.saves(file);
      default -> bench.frames(file);
    }
  }

  @Override
  public void stop() {
    background.run(
        () -> {
          ofUser().memory.write();
          return this;
        },
        written -> {},
        failure -> {});
    background.stop();
  }
}
