package dk.planvaerk.conversion;

import dk.planvaerk.edit.SetKind;
import dk.planvaerk.importing.Likeness;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Takes a plan to another kind. */
public final class Conversion {
  private final Plan plan;
  private final PlanKind to;
  private final KindMapping mapping;

  public Conversion(Plan plan, PlanKind to, KindMapping mapping) {
    this.plan = plan;
    this.to = to;
    this.mapping = mapping;
  }

  /** The change as a whole. */
  public SetKind edit() {
    var rows = new LinkedHashMap<String, Row>();
    var conversion = new RowConversion(plan.kind(), to, mapping);
    plan.rows().forEach(row -> {
      Row converted = conversion.of(row);
      if (!converted.equals(row)) rows.put(row.id(), converted);
    });
    var unplaced = new ArrayList<>(plan.unplaced());
    List<HeadText> head = to.fields().stream().map(f -> head(f, unplaced)).toList();
    for (HeadText h : plan.head()) {
      if (mapping.field(h.field()).isPresent() || !WrittenCells.isWritten(h.text(), h.extra())) continue;
      unplaced.add(new Unplaced(h.field(), null, plan.kind().label(h.field()).orElse(""), h.text(), h.extra()));
    }
    return new SetKind(to, head, rows, unplaced);
  }

  /** The text that goes to a field, else the one that had no place before and stood there. */
  private HeadText head(HeadField field, List<Unplaced> unplaced) {
    Optional<HeadText> source = plan.head().stream()
        .filter(h -> mapping.field(h.field()).filter(field.id()::equals).isPresent()).findFirst();
    if (source.filter(h -> WrittenCells.isWritten(h.text(), h.extra())).isEmpty()) {
      Optional<Unplaced> back = unplaced.stream().filter(u -> u.id().equals(field.id()) && isSame(u, field)).findFirst();
      back.ifPresent(unplaced::remove);
      if (back.isPresent()) return new HeadText(field.id(), back.get().text(), back.get().extra());
    }
    return source.map(h -> new HeadText(field.id(), h.text(), h.explained(), h.extra()))
        .orElseGet(() -> new HeadText(field.id(), Text.EMPTY, Extra.NONE));
  }

  /** A field that is called alike and means something else takes nothing back. */
  private static boolean isSame(Unplaced text, HeadField field) {
    return text.heading().equals(field.label()) || Likeness.isSame(text.heading(), field.label());
  }

  /** Where the texts of each column and field go, in the order of the old kind; those in which nothing is written are left out. */
  public List<Placement> placements() {
    var out = new ArrayList<Placement>();
    for (HeadText h : plan.head()) {
      if (h.text().isBlank()) continue;
      out.add(new Placement(true, h.field(), plan.kind().label(h.field()).orElse(h.field()), mapping.field(h.field()).orElse(null), 1));
    }
    for (Column c : plan.kind().columns()) {
      int texts = plan.rows().mapToInt(r -> WrittenCells.of(r, c.id()).size()).sum();
      if (texts > 0) out.add(new Placement(false, c.id(), c.heading(), mapping.column(c.id()).orElse(null), texts));
    }
    return out;
  }
}
