package dk.planvaerk.ui.editor.model;

/** What goes along with a plan in its document. */
public enum Enclosed {
  NOTHING,
  /** The plan itself inside, to work on in. */
  PLAN,
  /** The guide of its kind, printed behind it. */
  GUIDE
}
