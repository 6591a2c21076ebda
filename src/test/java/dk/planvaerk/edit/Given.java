package dk.planvaerk.edit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.storage.Examples;
import java.util.List;
import java.util.Random;

/** A real plan to edit, and what is said of the outcome. */
final class Given {
  static final String GONE = "gone0000";

  private Given() {}

  static Ids ids() {
    return new Ids(new Random(11));
  }

  /** The plan of Banesvinget: its first row has two steps, its second one. */
  static Plan plan() {
    return Examples.shipped().copy("banesvinget", new Ids(new Random(12))).orElseThrow();
  }

  static Row row(Plan plan, int index) {
    return plan.rows().toList().get(index);
  }

  static List<String> rowIds(Plan plan) {
    return plan.rows().map(Row::id).toList();
  }

  static Plan changed(Edit edit, Plan plan) {
    return assertInstanceOf(Outcome.Changed.class, edit.apply(plan)).plan();
  }

  static void unchanged(Edit edit, Plan plan) {
    assertSame(plan, changed(edit, plan));
  }

  static void refused(String key, Edit edit, Plan plan) {
    assertEquals(key, assertInstanceOf(Outcome.Refused.class, edit.apply(plan)).reason().key());
  }
}
