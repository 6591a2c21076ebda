package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.VersionSeal;
import java.util.ArrayList;
import java.util.List;

/** Which copies have been merged, by what they say, so that they are not offered again. */
public final class SeenCopies {
  private static final String KEY = "copies.seen";
  private static final int MOST = 50;
  private static final int LENGTH = 16;

  private final Memory memory;

  public SeenCopies(Memory memory) {
    this.memory = memory;
  }

  boolean has(Plan copy) {
    return all().contains(sign(copy));
  }

  void add(Plan copy) {
    var all = new ArrayList<>(all());
    all.remove(sign(copy));
    all.add(sign(copy));
    memory.put(KEY, String.join(" ", all.subList(Math.max(0, all.size() - MOST), all.size())));
  }

  private List<String> all() {
    return memory.text(KEY).map(s -> List.of(s.split(" ", -1))).orElse(List.of());
  }

  private static String sign(Plan copy) {
    return VersionSeal.of(copy).substring(0, LENGTH);
  }
}
