package dk.planvaerk.storage.rescue;

import dk.planvaerk.json.DamagedJson;
import dk.planvaerk.kind.KindJson;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.PlanJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of what is whole in a damaged plan file: cut off, garbled, or with parts that no plan has. What is lost is
 * counted, and never made up. The file itself is only read.
 */
public final class PlanRescue {
  private static final Pattern ROW = Pattern.compile("(/sections/.*?/rows/\\d+)(/.*)?");
  private static final Pattern VERSION = Pattern.compile("/versions/(\\d+)(/.*)?");

  private final List<PlanKind> kinds;
  private final Ids ids;

  /**
   * @param kinds to read the rows by where the file's own kind is damaged, the likeliest first
   */
  public PlanRescue(List<PlanKind> kinds, Ids ids) {
    this.kinds = List.copyOf(kinds);
    this.ids = ids;
  }

  /** Nothing where nothing of a plan is left. */
  public Optional<Rescued> rescue(byte[] content) {
    var own = new Attempt(null);
    Rescued best = own.rescue(content).orElse(null);
    if (best != null && own.kindHolds(best)) return Optional.of(best);
    for (PlanKind kind : Stream.concat(kindsOfVersions(content).stream(), kinds.stream()).toList()) {
      Rescued with = new Attempt(kind).rescue(content).orElse(null);
      if (with != null && (best == null || with.whole() > best.whole())) best = with;
    }
    return Optional.ofNullable(best).filter(r -> !r.plan().isBlank());
  }

  /** Each version has the kind once more, where it is whole in the file. */
  private static List<PlanKind> kindsOfVersions(byte[] content) {
    var kinds = new ArrayList<PlanKind>();
    if (!(DamagedJson.of(content).map(d -> d.root().get("versions")).orElse(null) instanceof List<?> versions)) return kinds;
    for (Object version : versions) {
      if (!(version instanceof Map<?, ?> v && v.get("plan") instanceof Map<?, ?> plan && plan.get("kind") instanceof Map<?, ?> kind)) continue;
      DamagedJson.read(kind, KindJson::read).ifPresent(kinds::add);
    }
    return kinds;
  }

  /** Reads it once, by one kind or by the file's own. */
  private final class Attempt {
    private final @Nullable PlanKind kind;
    private final Set<String> partly = new HashSet<>();
    private int lost;
    private final Set<Integer> versionsLost = new HashSet<>();
    private boolean kindDamaged;
    private boolean cut;

    Attempt(@Nullable PlanKind kind) {
      this.kind = kind;
    }

    Optional<Rescued> rescue(byte[] content) {
      DamagedJson damaged = DamagedJson.of(content).orElse(null);
      if (damaged == null) return Optional.empty();
      Map<String, @Nullable Object> root = damaged.root();
      damaged.losses().forEach(l -> count(l, root));
      if (kind != null) root.put("kind", DamagedJson.tree(KindJson.write(kind)));
      else if (!(root.get("kind") instanceof Map)) return Optional.empty();
      else KindNames.mend(root);
      frame(root);
      Optional<Plan> plan = damaged.read(PlanJson::read, taken -> count(taken, root));
      if (plan.isEmpty()) return Optional.empty();
      int rows = (int) plan.get().rows().count();
      return Optional.of(new Rescued(plan.get(), rows - partly.size(), partly.size(), lost, versionsLost.size(), cut || (kind == null && kindDamaged)));
    }

    /** Whether no other kind can make more of it: a column that is damaged would have spoilt more than one row. */
    boolean kindHolds(Rescued rescued) {
      return !kindDamaged && rescued.whole() > 0 && rescued.partly() + rescued.lost() <= 1;
    }

    private void count(String pointer, Map<String, @Nullable Object> root) {
      Matcher row = ROW.matcher(pointer);
      Matcher version = VERSION.matcher(pointer);
      if (pointer.startsWith("/kind")) kindDamaged = true;
      else if (pointer.equals("/?")) cut = true;
      else if (version.matches()) dropVersions(root, Integer.parseInt(version.group(1)));
      else if (row.matches() && row.group(2) != null) partly.add(row.group(1));
      else if (row.matches()) {
        partly.remove(row.group(1));
        lost++;
      }
    }

    /** Each says only what differs from the one before it, so all after a damaged one go with it. */
    private void dropVersions(Map<String, @Nullable Object> root, int from) {
      if (!(root.get("versions") instanceof List<?> versions)) return;
      versionsLost.add(from); // one can be damaged in many places
      while (versions.size() > from) {
        versionsLost.add(versions.size() - 1);
        versions.removeLast();
      }
    }

    /** Where a list is not there under its name, the one that has such parts is it: its name is damaged. */
    private static void mend(Map<String, @Nullable Object> in, String name, Set<String> parts) {
      if (in.get(name) instanceof List) return;
      Optional<String> damaged = in.keySet().stream().filter(k -> in.get(k) instanceof List<?> list && list.stream()
          .anyMatch(e -> e instanceof Map<?, ?> map && parts.stream().anyMatch(map::containsKey))).findFirst();
      damaged.ifPresent(k -> in.put(name, in.remove(k)));
    }

    /** What each plan has to have around its rows; an id says nothing, so another one does as well. */
    @SuppressWarnings("unchecked")
    private void frame(Map<String, @Nullable Object> root) {
      root.put("format", PlanJson.FORMAT);
      for (String name : List.of("version", "minReader")) root.put(name, PlanJson.VERSION);
      if (!(root.get("head") instanceof List)) root.remove("head");
      if (!(root.get("versions") instanceof List)) root.remove("versions");
      give(root);
      mend(root, "sections", Set.of("rows"));
      if (root.get("sections") instanceof List<?> all) {
        for (Object section : all) {
          if (section instanceof Map<?, ?>) mend((Map<String, @Nullable Object>) section, "rows", Set.of("cells", "steps"));
        }
      }
      if (!(root.get("sections") instanceof List<?> all) || all.stream().noneMatch(Map.class::isInstance)) {
        root.put("sections", new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("id", ids.next())))));
      }
      parts(root, "/sections");
    }

    @SuppressWarnings("unchecked")
    private void parts(Map<String, @Nullable Object> parent, String at) {
      if (!(parent.get(at.substring(at.lastIndexOf('/') + 1)) instanceof List<?> list)) return;
      list.removeIf(e -> !(e instanceof Map));
      boolean rows = at.endsWith("/rows");
      for (int i = 0; i < list.size(); i++) {
        var part = (Map<String, @Nullable Object>) list.get(i);
        if (rows && !part.containsKey("cells") && !part.containsKey("steps")) {
          list.remove(i--);
          count(at + "/" + (i + 1), Map.of());
          continue;
        }
        if (give(part) && rows) count(at + "/" + i + "/id", Map.of());
        if (rows && !(part.get("steps") instanceof List<?> steps && steps.stream().anyMatch(Map.class::isInstance))) {
          part.put("steps", new ArrayList<>(List.of(new HashMap<>(Map.of("id", ids.next())))));
          count(at + "/" + i + "/steps", Map.of());
        }
        for (String name : List.of("sections", "rows", "steps")) parts(part, at + "/" + i + "/" + name);
      }
    }

    /** Whether it had to be given an id. */
    private boolean give(Map<String, @Nullable Object> part) {
      if (part.get("id") instanceof String id && Ids.isId(id)) return false;
      part.put("id", ids.next());
      return true;
    }
  }
}
