package dk.planvaerk.app;

import dk.planvaerk.app.bench.Bench;
import dk.planvaerk.app.bench.BenchFolder;
import dk.planvaerk.export.Program;
import dk.planvaerk.joining.Joining;
import dk.planvaerk.joining.Listening;
import dk.planvaerk.joining.Request;
import dk.planvaerk.language.Texts;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.settings.SettingsFile;
import dk.planvaerk.settings.WipedProfile;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.KindShelf;
import dk.planvaerk.storage.RecentPlans;
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
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program with windows. Parameters: files to open, {@code --example=NAME} for an example to begin
 * with, {@code --kinds=FOLDERS} for folders with kinds,
 * {@code --language=TAG}, those of {@link UserFolders}, {@code --alone=true} where another one that runs has not answered,
 * and {@code --bench=frames}, {@code start} or {@code saves} for a window that measures itself.
 */
public final class PlanvaerkApplication extends Application {
  private static final long PATIENCE_MILLIS = 1_500;

  private final FxBackground background = new FxBackground();
  private SettingsFile.Read settings = SettingsFile.Read.NOTHING;
  private Optional<WipedProfile> wiped = Optional.empty();
  private @Nullable OfUser ofUser;
  private @Nullable KindShelf kinds;
  private @Nullable Listening listening;
  private boolean handedOver;
  private @Nullable BenchFolder measuring;

  /** What the user has on this computer. */
  private OfUser ofUser() {
    OfUser known = ofUser;
    if (known == null) ofUser = known = new OfUser(measuring == null ? folders().folders() : measuring.folders(), settings.settings());
    return known;
  }

  private UserFolders folders() {
    return UserFolders.of(getParameters().getNamed());
  }

  /** Runs away from the thread of the window. */
  @Override
  public void init() {
    settings = Main.settings();
    var parameters = getParameters().getNamed();
    if (parameters.containsKey("bench")) measuring = new BenchFolder();
    else join();
    if (handedOver) return;
    ofUser().memory.read();
    String named = parameters.getOrDefault("kinds", "");
    List<Path> given = named.isEmpty() ? List.of() : Stream.of(named.split(Pattern.quote(File.pathSeparator))).map(Path::of).toList();
    kinds = new KindShelf(Main.kindFolders(System.getenv(), settings.settings(), ofUser().folder), given);
    wiped = WipedProfile.find(settings.settings(), folders().folders(), folders().named());
  }

  /** Two that are started at once may both get as far as this. */
  private void join() {
    var joining = new Joining(ofUser().folder);
    if (getParameters().getNamed().containsKey(JavaFxWindow.ALONE)) {
      listening = joining.listen().orElse(null);
      return;
    }
    Optional<Joining.Joined> joined = joining.join(asked());
    listening = joined.flatMap(Joining.Joined::listening).orElse(null);
    handedOver = joined.isEmpty();
  }

  /** What this start is to open. */
  private Request asked() {
    var parameters = getParameters();
    return new Request(parameters.getUnnamed().stream().map(Path::of).toList(), Optional.ofNullable(parameters.getNamed().get("example")));
  }

  @Override
  public void start(Stage stage) {
    if (handedOver) {
      Platform.exit();
      return;
    }
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
    windows.referTo(() -> QualityModels.of(Main.modelFiles(user.folder)));
    windows.set(settings.settings());
    PlanWindow first = windows.show(stage);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(user), "planvaerk-ending"));
    if (measuring != null) {
      measure(named.getOrDefault("bench", ""), stage, first, measuring);
      return;
    }
    windows.warn(first, settings.problems(), wiped);
    windows.takeUp(first, () -> {
      Request asked = asked();
      asked.example().ifPresent(first::openExample);
      asked.files().forEach(first::open);
    });
    if (listening != null) listening.answer(request -> take(windows, request));
  }

  /** Opens what another start was asked for; not where the window does not get to it before that one goes on by itself. */
  private static boolean take(Windows windows, Request request) {
    var work = new FutureTask<>(() -> windows.join(request.files(), request.example()), true);
    Platform.runLater(work);
    try {
      return work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return !work.cancel(false);
    } catch (InterruptedException | ExecutionException e) {
      return false;
    }
  }

  private void end(OfUser user) {
    user.end();
    if (measuring != null) measuring.delete();
  }

  private void measure(String what, Stage stage, PlanWindow window, BenchFolder folder) {
    var bench = new Bench(stage.getScene(), window::open, result -> {
      System.out.println(result);
      Platform.exit();
    });
    Path file = folder.copy(Path.of(getParameters().getUnnamed().getFirst()));
    switch (what) {
      case "start" -> bench.start(file);
      case "saves" -> bench.saves(file);
      default -> bench.frames(file);
    }
  }

  @Override
  public void stop() {
    if (listening != null) listening.close();
    if (handedOver) {
      background.stop();
      return;
    }
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
