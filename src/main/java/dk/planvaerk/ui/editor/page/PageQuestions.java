package dk.planvaerk.ui.editor.page;

import java.util.List;
import java.util.Optional;

/** Asks about headings and their blocks. Each call waits for the answer; nothing means that the user has thought better of it. */
public interface PageQuestions {
  /** What goes with a heading. */
  enum Removal { ONLY, WHOLE }

  /**
   * A heading that can be referred to.
   *
   * @param row its id
   */
  record Target(String row, String number, String title) {}

  /**
   * A block that a heading can have.
   *
   * @param column its id
   * @param kept whether a text waits for it
   */
  record Block(String column, String heading, boolean kept) {}

  /** A block to add: one that is known, or one of the user's own. */
  sealed interface Added {
    record Known(String column) implements Added {}

    record Own(String heading) implements Added {}
  }

  /**
   * Whether what hangs below a heading goes with it.
   *
   * @param heading its words
   * @param below how many headings hang below it
   */
  Optional<Removal> askRemoval(String heading, int below);

  /** Another heading for a block. */
  Optional<String> askHeading(String present);

  /** Whether a block goes in which something is written. */
  boolean askLeaveOut(String heading);

  /** Which block to add. */
  Optional<Added> askBlock(List<Block> known);

  /** What to refer to. */
  Optional<Target> askTarget(List<Target> targets);
}
