package dk.planvaerk.plan;

import java.util.List;
import java.util.Optional;

/** An activity of a row: to the user what the kind calls it. */
public record Step(String id, StepState state, List<Cell> cells, Extra extra) {
  public Step {
    cells = List.copyOf(cells);
  }

  public Optional<Cell> cell(String column) {
    return Cells.find(cells, column);
  }

  public Step with(Cell cell) {
    return new Step(id, state, Cells.put(cells, cell), extra);
  }

  public Step without(String column) {
    return new Step(id, state, Cells.without(cells, column), extra);
  }

  /** The same, further or less far. */
  public Step with(StepState newState) {
    return newState.equals(state) ? this : new Step(id, newState, cells, extra);
  }

  /** The same content as another step. */
  public Step copy(Ids ids) {
    return new Step(ids.next(), state, cells, extra);
  }

  /** Whether nothing has been written in it. */
  public boolean isBlank() {
    return state.equals(StepState.NONE) && cells.stream().allMatch(c -> c.text().isBlank());
  }
}
