package dk.planvaerk.ui.window;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.ui.look.LookMenus;
import dk.planvaerk.ui.start.StartView;
import dk.planvaerk.ui.start.UnsavedDialog;
import javafx.stage.Stage;

/** The start page of a window, with what there is to begin from. */
final class StartPage {
  private final Windows windows;
  private final PlanWindow window;

  StartPage(Windows windows, PlanWindow window) {
    this.windows = windows;
    this.window = window;
  }

  /** A new one, which shows what is on the disk as soon as it has been read. */
  StartView view(LookMenus look) {
    var view = new StartView(Texts.of(StartView.class, windows.language), windows.kinds.all(), look, window);
    view.showProblems(windows.kinds.problems().stream().map(p -> p.in(windows.language)).toList());
    view.showRecent(window.recent());
    windows.opened.refresh();
    view.showUnsaved(windows.unsaved.anyProperty());
    windows.unsaved.refresh();
    windows.background.run(
        () -> windows.examples.names().stream().map(this::example).toList(), view::showExamples, window.dialogs()::tellFault);
    return view;
  }

  private StartView.Example example(String name) {
    Plan plan = windows.examples.copy(name, windows.ids).orElseThrow();
    return new StartView.Example(name, PlanPrinter.title(plan), plan.kind().name().in(windows.language));
  }

  /** Offers what was closed without being saved; what is chosen is unsaved as it was, and is not opened twice. */
  void offerUnsaved(Stage owner) {
    windows.unsaved.read(found -> new UnsavedDialog(owner, windows.language, windows.unsaved, found, window.dialogs()::tellFailure)
        .showAndWait().ifPresent(this::openUnsaved), window.dialogs()::tellFailure);
  }

  private void openUnsaved(Plan plan) {
    windows.withPlan(plan.id()).ifPresentOrElse(PlanWindow::toFront, () -> windows.room(window).showUnsaved(plan));
  }
}
