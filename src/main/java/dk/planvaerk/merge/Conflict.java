package dk.planvaerk.merge;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import org.jspecify.annotations.Nullable;

/**
 * One thing that both sides changed to different ones. In the merged plan it is as mine, but for what one side removed and
 * the other changed: that stays. What it was is null where it was not there, or is not known.
 */
public sealed interface Conflict {
  /**
   * A text.
   *
   * @param both the paragraphs of both, those of mine before those of theirs where they differ
   */
  record OfText(Spot where, @Nullable Text base, Text mine, Text theirs, Text both) implements Conflict {}

  /** The priority of a row. */
  record OfPriority(String row, @Nullable Integer base, @Nullable Integer mine, @Nullable Integer theirs) implements Conflict {}

  /** A part of how far a step is. */
  record OfState(String row, String step, Part part, @Nullable StepState base, StepState mine, StepState theirs)
      implements Conflict {
    /** What of a step's state both changed. */
    public enum Part {
      /** Its status, or what is known of its being done. */
      STATUS,
      DEADLINE,
      /** Why it was dropped. */
      REASON
    }
  }

  /** What a row answers: all of it, with what mine or theirs has where both changed a part of it. */
  record OfBasis(String row, @Nullable Basis base, Basis mine, Basis theirs) implements Conflict {}

  /** A row that one side removed and the other changed. */
  record OfRow(Row base, @Nullable Row mine, @Nullable Row theirs) implements Conflict {}

  /** A step that one side removed and the other changed. */
  record OfStep(String row, Step base, @Nullable Step mine, @Nullable Step theirs) implements Conflict {}

  /** A section that one side removed and the other changed. */
  record OfSection(Section base, @Nullable Section mine, @Nullable Section theirs) implements Conflict {}

  /** The kind. */
  record OfKind(@Nullable PlanKind base, PlanKind mine, PlanKind theirs) implements Conflict {}

  /** The name, note or approval of a version. */
  record OfVersion(@Nullable Version base, Version mine, Version theirs) implements Conflict {}

  /**
   * A field of the file that this program does not know, as JSON.
   *
   * @param of id of what it stands on
   */
  record OfExtra(String of, String name, @Nullable String base, @Nullable String mine, @Nullable String theirs) implements Conflict {}
}
