package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Version;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.RecentPlans.Recent;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.look.LookMenus;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What a plan's window can do besides working on the plan. */
public interface WindowActions {
  /** The kinds that a new plan can be made from; the user may keep another while the window is open. */
  ObservableValue<List<PlanKind>> kinds();

  void newPlan(PlanKind kind);

  /** Saves a kind among the user's own. */
  void keepKind(PlanKind kind);

  /** Says something in the plan's view, whichever that is by then. */
  void tell(Message message);

  /** The plans that were open last. */
  ObservableValue<List<Recent>> recent();

  void open(Path file);

  /** Shows a version of a plan in a window of its own, for reading. */
  void openVersion(Plan plan, Version version);

  /**
   * Shows a plan as it was once in a window of its own, for reading.
   *
   * @param words when that was
   */
  void openToRead(Plan plan, String words);

  /** Asks for plans and opens them. */
  void open();

  void showStart();

  void showAbout();

  /** Shows what keys there are. */
  void showKeys(List<KeyList> keys);

  /** The commands on zoom and theme. */
  LookMenus look();

  /** Closes the window, after asking about what is not saved. */
  void close();

  /** Opens a document in the program that the system has for it. */
  void show(Path document);

  /** Shows the folder that a document lies in. */
  void showFolder(Path document);

  /** The spelling of the program. */
  Spelling spelling();

  /** The day and hour where the user is. */
  Clock clock();

  /** To whom plans may be sent, as set for all users of this installation. */
  List<String> recipients();

  /** The quality models; none until they have been read. */
  QualityModels models();
}
