package dk.planvaerk.carrying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The plans of a document: each once, and no more of them than tell that there are several. */
public final class PlansFound {
  private final List<byte[]> plans = new ArrayList<>();

  public void add(byte[] plan) {
    if (!areSeveral() && plans.stream().noneMatch(p -> Arrays.equals(p, plan))) plans.add(plan);
  }

  /** Whether it makes no difference what else there is. */
  public boolean areSeveral() {
    return plans.size() > 1;
  }

  public List<byte[]> all() {
    return List.copyOf(plans);
  }
}
