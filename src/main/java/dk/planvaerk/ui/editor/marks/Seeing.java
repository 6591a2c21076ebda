package dk.planvaerk.ui.editor.marks;

/** How a plan is seen in the window. */
public enum Seeing {
  /** As it is written. */
  UNMARKED,
  /** As the authority will see it: what is new and what is done. */
  MARKED,
  /** With what went away, too. */
  COMPARED
}
