package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.SetKind;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Basis.Place;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.ThemeColumn;
import java.util.List;

/** Where it can be printed what the rows of a plan answer. */
public final class BasisPlaces {
  private BasisPlaces() {}

  /** The places that mean something in a kind. */
  public static List<Place> of(PlanKind kind) {
    return kind.text() == null ? List.of(Place.values()) : List.of(Place.NONE, Place.LINE);
  }

  /** Where it is printed: in running text a column is a line too. */
  public static Place in(PlanKind kind) {
    return kind.text() != null && kind.basis() == Place.COLUMN ? Place.LINE : kind.basis();
  }

  /** What a place is called. */
  public static Message name(PlanKind kind, Place place) {
    return switch (place) {
      case NONE -> Message.of(BasisPlaces.class, "basis.none");
      case COLUMN -> Message.of(BasisPlaces.class, "basis.column");
      case LINE -> kind.text() != null ? Message.of(BasisPlaces.class, "basis.heading")
          : Message.of(BasisPlaces.class, "basis.line", ThemeColumn.of(kind).column().heading());
    };
  }

  /** Has it printed elsewhere. */
  public static SetKind edit(Plan plan, Place place) {
    return SetKind.of(plan, plan.kind().withBasis(place));
  }
}
