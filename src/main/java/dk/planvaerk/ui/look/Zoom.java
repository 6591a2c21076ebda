package dk.planvaerk.ui.look;

import dk.planvaerk.storage.Memory;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large everything is, in percent; remembered. */
public final class Zoom {
  /** What can be chosen. */
  public static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  static final int USUAL = 100;
  private static final String KEY = "look.zoom";

  private final Memory memory;
  private final ReadOnlyIntegerWrapper percent;

  public Zoom(Memory memory) {
    this.memory = memory;
    percent = new ReadOnlyIntegerWrapper(
        memory.number(KEY, STEPS.getFirst(), STEPS.getLast()).filter(STEPS::contains).orElse(USUAL));
  }

  public ReadOnlyIntegerProperty percentProperty() {
    return percent.getReadOnlyProperty();
  }

  public void set(int newPercent) {
    percent.set(newPercent);
    memory.put(KEY, newPercent);
  }

  /** One step larger (1) or smaller (-1), as far as the steps go. */
  public void step(int by) {
    set(STEPS.get(Math.clamp(STEPS.indexOf(percent.get()) + by, 0, STEPS.size() - 1)));
  }

  public void reset() {
    set(USUAL);
  }
}
