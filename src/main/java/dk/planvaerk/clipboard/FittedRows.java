package dk.planvaerk.clipboard;

import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.conversion.ReadyMappings;
import dk.planvaerk.conversion.RowConversion;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes rows of one kind fit another, with ids of their own. */
public final class FittedRows {
  private final List<Row> fitted = new ArrayList<>();
  private final Set<String> homeless = new LinkedHashSet<>();
  private final Ids ids;

  /**
   * @param kind of the plan that the rows come to
   */
  public FittedRows(CopiedRows copied, PlanKind kind, Ids ids) {
    this.ids = ids;
    KindMapping mapping = KindMapping.guess(copied.kind(), kind, ReadyMappings.NONE);
    boolean same = mapping.equals(KindMapping.sameIds(copied.kind(), kind));
    var conversion = new RowConversion(copied.kind(), kind, mapping);
    for (Row row : copied.rows()) {
      Row fits = same && row.fits(kind) ? row : conversion.of(row);
      fitted.add(fits);
      fits.unplaced().stream().filter(u -> !row.unplaced().contains(u)).map(Unplaced::heading).forEach(homeless::add);
    }
  }

  public List<Row> rows() {
    return fitted.stream().map(r -> r.copy(ids)).toList();
  }

  /** The headings whose texts get no place in the kind. */
  public List<String> homeless() {
    return List.copyOf(homeless);
  }
}
