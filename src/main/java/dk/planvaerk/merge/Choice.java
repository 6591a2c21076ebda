package dk.planvaerk.merge;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a conflict is settled in the merged plan. */
public enum Choice {
  MINE,
  THEIRS,
  /** The paragraphs of both, one after the other. */
  BOTH;

  /** What there is to choose for a conflict; nothing where the plan has no place for what theirs has. */
  public static List<Choice> of(Conflict conflict, Plan merged) {
    return switch (conflict) {
      case Conflict.OfText text -> merged.text(text.where()).isPresent() ? List.of(values()) : List.of();
      case Conflict.OfPriority _, Conflict.OfState _, Conflict.OfBasis _, Conflict.OfVersion _ -> List.of(MINE, THEIRS);
      case Conflict.OfRow(Row base, _, _) -> merged.row(base.id()).isPresent() ? List.of(MINE, THEIRS) : List.of();
      case Conflict.OfStep(String row, _, _, _) ->
          merged.row(row).filter(r -> r.steps().size() > 1).isPresent() ? List.of(MINE, THEIRS) : List.of();
      case Conflict.OfSection _, Conflict.OfKind _, Conflict.OfExtra _ -> List.of();
    };
  }

  /** What stands in the merged plan before anybody has chosen. */
  public static Choice first(Conflict conflict) {
    return switch (conflict) {
      case Conflict.OfRow(_, Row mine, _) -> mine == null ? THEIRS : MINE;
      case Conflict.OfStep(_, _, Step mine, _) -> mine == null ? THEIRS : MINE;
      default -> MINE;
    };
  }

  /** The merged plan with the conflict settled so. */
  public Plan settle(Plan merged, Conflict conflict) {
    return switch (conflict) {
      case Conflict.OfText text -> write(merged, text.where(), this == BOTH ? text.both() : side(text.mine(), text.theirs()));
      case Conflict.OfPriority(String row, _, Integer mine, Integer theirs) ->
          merged.withRow(row, r -> r.withPriority(this == THEIRS ? theirs : mine));
      case Conflict.OfState state -> merged.withRow(state.row(), r -> r.withStep(state.step(), s -> s.with(state(s.state(), state))));
      case Conflict.OfBasis(String row, _, Basis mine, Basis theirs) -> merged.withRow(row, r -> r.withBasis(side(mine, theirs)));
      case Conflict.OfRow(Row base, Row mine, Row theirs) -> (this == THEIRS ? theirs : mine) == null ? without(merged, base.id()) : merged;
      case Conflict.OfStep(String row, Step base, Step mine, Step theirs) ->
          (this == THEIRS ? theirs : mine) == null ? merged.withRow(row, r -> without(r, base.id())) : merged;
      case Conflict.OfVersion version -> merged.withVersions(
          merged.versions().stream().map(v -> v.id().equals(version.mine().id()) ? said(v, side(version.mine(), version.theirs())) : v).toList());
      case Conflict.OfSection _, Conflict.OfKind _, Conflict.OfExtra _ -> merged;
    };
  }

  private <T> T side(T mine, T theirs) {
    return this == THEIRS ? theirs : mine;
  }

  private StepState state(StepState now, Conflict.OfState conflict) {
    StepState side = side(conflict.mine(), conflict.theirs());
    return switch (conflict.part()) {
      case STATUS -> new StepState(side.status(), now.deadline(), side.done(), now.reason());
      case DEADLINE -> now.withDeadline(side.deadline());
      case REASON -> now.withReason(side.reason());
    };
  }

  private static Version said(Version version, Version as) {
    return version.named(as.name(), as.note()).withApproval(as.approval());
  }

  private static Plan write(Plan plan, Spot where, Text text) {
    return switch (where) {
      case Spot.InHead(String field) -> plan.withHead(field, text);
      case Spot.InRow(String row, @Nullable String step, String column) -> {
        UnaryOperator<Cell> change = c -> c.with(text);
        yield plan.withRow(row, r -> step == null
            ? r.cell(column).map(change).map(r::with).orElse(r)
            : r.withStep(step, s -> s.cell(column).map(change).map(s::with).orElse(s)));
      }
    };
  }

  private static Plan without(Plan plan, String row) {
    Section section = plan.sectionOf(row).orElse(null);
    if (section == null) return plan;
    return plan.withSection(section.withRows(section.rows().stream().filter(r -> !r.id().equals(row)).toList()));
  }

  private static Row without(Row row, String step) {
    List<Step> left = row.steps().stream().filter(s -> !s.id().equals(step)).toList();
    return left.isEmpty() ? row : row.withSteps(left);
  }
}
