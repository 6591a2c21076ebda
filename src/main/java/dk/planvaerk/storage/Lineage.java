package dk.planvaerk.storage;

import dk.planvaerk.json.JsonGlance;
import dk.planvaerk.plan.Ids;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By which saves a plan file came to be what it is, each with an id of its own, the last one last. Of two copies of a plan it
 * tells what they began as: a clock can't, and what they say can't either, since who takes something back makes a copy that
 * looks like an older one.
 *
 * @param saves none where the file was made by something else
 */
public record Lineage(List<String> saves) {
  static final String NAME = "saves";
  public static final Lineage NONE = new Lineage(List.of());
  /** More than anybody saves while somebody else has the plan open. */
  private static final int MOST = 40;

  public Lineage {
    saves = List.copyOf(saves);
  }

  /** The one that a plan file tells, as far as it can be read. */
  public static Lineage of(byte[] file) {
    return new Lineage(JsonGlance.texts(file, NAME));
  }

  /** The one of the next save. */
  public Lineage next(Ids ids) {
    List<String> all = Stream.concat(saves.stream(), Stream.of(ids.next())).toList();
    return new Lineage(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  /** The save that made the file what it is; empty where it is not known. */
  public String last() {
    return saves.isEmpty() ? "" : saves.getLast();
  }

  /** The last of this one's saves that is among others: what both began as. */
  public Optional<String> lastAmong(List<String> others) {
    return saves.reversed().stream().filter(others::contains).findFirst();
  }
}
