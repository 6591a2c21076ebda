package dk.planvaerk.ui.editor;

import dk.planvaerk.plan.PlanKind;
import java.nio.file.Path;
import java.util.List;

/** What a plan's window can do besides working on the plan. */
public interface WindowActions {
  /** The kinds that a new plan can be made from. */
  List<PlanKind> kinds();

  void newPlan(PlanKind kind);

  /** Asks for plans and opens them. */
  void open();

  void showStart();

  void showAbout();

  /** Closes the window, after asking about what is not saved. */
  void close();

  /** Opens a document in the program that the system has for it. */
  void show(Path document);

  /** Shows the folder that a document lies in. */
  void showFolder(Path document);
}
