package dk.planvaerk.printout;

import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;

/** Plans as they are printed without a guide. */
public final class Printed {
  private Printed() {}

  /** Without marks. */
  public static Printout of(Plan plan) {
    return of(plan, Marking.none(plan));
  }

  public static Printout of(Plan plan, Marking marking) {
    return PlanPrinter.print(plan, marking, false);
  }
}
