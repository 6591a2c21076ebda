package dk.planvaerk.revision;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sections of two plans are the same: by id, and those left over in their order. */
final class SectionPairs {
  private final Map<String, String> newOf = new HashMap<>();
  private final List<SectionChange> changes = new ArrayList<>();

  private SectionPairs() {}

  static SectionPairs of(Plan before, Plan after) {
    List<String> old = before.sections().stream().map(Section::id).toList();
    List<String> now = after.sections().stream().map(Section::id).toList();
    var pairs = new SectionPairs();
    old.stream().filter(now::contains).forEach(id -> pairs.newOf.put(id, id));
    List<String> oldRest = old.stream().filter(id -> !now.contains(id)).toList();
    List<String> newRest = now.stream().filter(id -> !old.contains(id)).toList();
    int both = Math.min(oldRest.size(), newRest.size());
    for (int i = 0; i < both; i++) pairs.newOf.put(oldRest.get(i), newRest.get(i));
    newRest.stream().skip(both).forEach(id -> pairs.changes.add(new SectionChange(Change.ADDED, id)));
    oldRest.stream().skip(both).forEach(id -> pairs.changes.add(new SectionChange(Change.REMOVED, id)));
    return pairs;
  }

  boolean same(String before, String after) {
    return after.equals(newOf.get(before));
  }

  List<SectionChange> changes() {
    return changes;
  }
}
