package dk.planvaerk.merge;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Merges the sections of a plan and, over all of them, their rows: a row may have gone from one to another. */
final class SectionMerge {
  private final PlanKind kind;
  private final Sides<Plan> plans;
  private final Findings found;

  SectionMerge(PlanKind kind, Sides<Plan> plans, Findings found) {
    this.kind = kind;
    this.plans = plans;
    this.found = found;
  }

  List<Section> merged() {
    Map<String, Row> rows = rows();
    var members = new LinkedHashMap<String, Map<String, Row>>();
    rows.forEach((id, row) -> members.computeIfAbsent(sectionOf(id), _ -> new LinkedHashMap<>()).put(id, row));
    Map<String, Section> left = sections();
    members.keySet().forEach(id -> left.computeIfAbsent(id, this::anyOf));
    if (left.isEmpty()) left.put(mine().sections().getFirst().id(), mine().sections().getFirst());
    var out = new ArrayList<Section>();
    for (Section s : RowMerge.ordered(plans.part(Plan::sections), Section::id, left)) {
      Sides<List<Row>> lists = plans.part(p -> section(p, s.id()) == null ? List.of() : Objects.requireNonNull(section(p, s.id())).rows());
      out.add(s.withRows(RowMerge.ordered(lists, Row::id, members.getOrDefault(s.id(), Map.of()))));
    }
    return out;
  }

  private Map<String, Row> rows() {
    var merge = new RowMerge(kind, found);
    return new Presence<>(plans.known(), Row::id, (Row r) -> FittedRow.of(r, kind))
        .of(rows(plans.base()), rows(plans.mine()), rows(plans.theirs()), new Presence.Deeds<>() {
          @Override
          public Row merge(Sides<Row> of) {
            return merge.merged(of);
          }

          @Override
          public void conflict(Sides<Row> of) {
            found.add(new Conflict.OfRow(Objects.requireNonNull(of.base()), of.mine(), of.theirs()));
          }
        });
  }

  private static List<Row> rows(@Nullable Plan plan) {
    return plan == null ? List.of() : plan.rows().toList();
  }

  /** The sections that are left, without rows. */
  private Map<String, Section> sections() {
    UnaryOperator<Section> bare = s -> s.withRows(List.of());
    return new Presence<>(plans.known(), Section::id, bare)
        .of(list(plans.base()), list(plans.mine()), list(plans.theirs()), new Presence.Deeds<>() {
          @Override
          public Section merge(Sides<Section> of) {
            String id = Objects.requireNonNull(of.mine()).id();
            return new Section(id, List.of(), ExtraMerge.of(of.part(Section::extra), id, found));
          }

          @Override
          public void conflict(Sides<Section> of) {
            found.add(new Conflict.OfSection(Objects.requireNonNull(of.base()), of.mine(), of.theirs()));
          }
        });
  }

  private static List<Section> list(@Nullable Plan plan) {
    return plan == null ? List.of() : plan.sections();
  }

  /** Where a row stands: where the side has it that alone moved it, else where mine does. */
  private String sectionOf(String row) {
    Sides<String> sides = plans.part(p -> p.sectionOf(row).map(Section::id).orElse(null));
    if (sides.mine() == null) return Objects.requireNonNull(sides.theirs());
    if (sides.theirs() == null) return sides.mine();
    return Objects.requireNonNull(sides.merged());
  }

  private Section anyOf(String id) {
    Section there = section(mine(), id);
    if (there == null) there = section(Objects.requireNonNull(plans.theirs()), id);
    return there == null ? new Section(id, List.of(), Extra.NONE) : there;
  }

  private Plan mine() {
    return Objects.requireNonNull(plans.mine());
  }

  private static @Nullable Section section(Plan plan, String id) {
    return plan.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
  }
}
