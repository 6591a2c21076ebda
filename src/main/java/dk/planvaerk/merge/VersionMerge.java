package dk.planvaerk.merge;

import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The versions of both: none is lost. Where two have one number, the later one and those behind it get the next free ones.
 */
final class VersionMerge {
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::number).thenComparing(Version::date).thenComparing(Version::id);

  private final Sides<List<Version>> sides;
  private final Findings found;
  /** Of versions that only theirs has. */
  private final List<String> foreign = new ArrayList<>();

  VersionMerge(Sides<List<Version>> sides, Findings found) {
    this.sides = sides;
    this.found = found;
  }

  List<Version> merged() {
    if (sides.isSettled()) return Objects.requireNonNull(sides.merged());
    Map<String, Version> base = byId(sides.base());
    Map<String, Version> mine = byId(sides.mine());
    Map<String, Version> theirs = byId(sides.theirs());
    var out = new ArrayList<Version>();
    mine.forEach((id, m) -> {
      Version t = theirs.get(id);
      boolean same = t != null && t.plan().equals(m.plan());
      out.add(same ? merged(new Sides<>(base.containsKey(id), base.get(id), m, t)) : m);
    });
    theirs.forEach((id, t) -> {
      Version m = mine.get(id);
      if (m != null && m.plan().equals(t.plan())) return;
      Version added = m == null ? t : withId(t, new Ids(new SplittableRandom(t.seal().hashCode())).next());
      if (mine.containsKey(added.id()) && m != null) return; // it came before
      foreign.add(added.id());
      out.add(added);
    });
    out.sort(ORDER);
    return numbered(out);
  }

  private static Map<String, Version> byId(@Nullable List<Version> versions) {
    var out = new LinkedHashMap<String, Version>();
    if (versions != null) versions.forEach(v -> out.put(v.id(), v));
    return out;
  }

  private Version merged(Sides<Version> both) {
    Version mine = Objects.requireNonNull(both.mine());
    Version theirs = Objects.requireNonNull(both.theirs());
    if (both.isSettled()) return Objects.requireNonNull(both.merged());
    Sides<String> name = both.part(Version::name);
    Sides<String> note = both.part(Version::note);
    var approval = both.part(Version::approval);
    if (!name.isSettled() || !note.isSettled() || !approval.isSettled()) {
      found.add(new Conflict.OfVersion(both.base(), mine, theirs));
    }
    return new Version(mine.id(), Objects.requireNonNull(both.part(Version::number).merged()),
        Objects.requireNonNull(both.part(Version::date).merged()), Objects.requireNonNull(name.merged()),
        Objects.requireNonNull(note.merged()), both.part(Version::preparedFor).merged(), dispatches(both),
        approval.merged(), both.part(Version::base).merged(), mine.seal(), mine.plan(),
        ExtraMerge.of(both.part(Version::extra), mine.id(), found));
  }

  /** Those of both; what one took away that the other left alone is gone. */
  private static List<Dispatch> dispatches(Sides<Version> both) {
    List<Dispatch> base = both.base() == null ? List.of() : both.base().dispatches();
    List<Dispatch> mine = Objects.requireNonNull(both.mine()).dispatches();
    List<Dispatch> theirs = Objects.requireNonNull(both.theirs()).dispatches();
    var all = new LinkedHashSet<>(mine);
    all.addAll(theirs);
    all.removeIf(d -> base.contains(d) && !(mine.contains(d) && theirs.contains(d)));
    return List.copyOf(all);
  }

  private List<Version> numbered(List<Version> ascending) {
    var ofMine = new HashMap<Integer, Integer>();
    var ofTheirs = new HashMap<Integer, Integer>();
    var out = new ArrayList<Version>();
    for (Version v : ascending) {
      int number = out.isEmpty() ? v.number() : Math.max(v.number(), out.getLast().number() + 1);
      (foreign.contains(v.id()) ? ofTheirs : ofMine).put(v.number(), number);
      if (number != v.number()) found.say("merge.renumbered", Integer.toString(v.number()), v.date(), Integer.toString(number));
      out.add(withNumber(v, number));
    }
    out.replaceAll(v -> {
      Version.Base base = v.base();
      if (base == null) return v;
      Map<Integer, Integer> now = foreign.contains(v.id()) && ofTheirs.containsKey(base.number()) ? ofTheirs : ofMine;
      return v.withBase(new Version.Base(now.getOrDefault(base.number(), base.number()), base.words(), base.extra()));
    });
    return out;
  }

  private static Version withNumber(Version v, int number) {
    return new Version(v.id(), number, v.date(), v.name(), v.note(), v.preparedFor(), v.dispatches(), v.approval(), v.base(),
        v.seal(), v.plan(), v.extra());
  }

  private static Version withId(Version v, String id) {
    return new Version(id, v.number(), v.date(), v.name(), v.note(), v.preparedFor(), v.dispatches(), v.approval(), v.base(),
        v.seal(), v.plan(), v.extra());
  }
}
