package dk.planvaerk.property;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Layouts of running text, and rows that have columns of their own. */
final class RandomLayouts {
  private final RandomGenerator random;
  private final RandomTexts texts;

  RandomLayouts(RandomGenerator random, RandomTexts texts) {
    this.random = random;
    this.texts = texts;
  }

  /** A layout whose forms have some of the columns each. */
  TextLayout layout(List<Column> columns) {
    var forms = new ArrayList<RowForm>();
    for (int i = 0, n = 1 + random.nextInt(4); i < n; i++) {
      int level = 1 + random.nextInt(3);
      List<String> some = columns.stream().map(Column::id).filter(c -> random.nextBoolean()).toList();
      forms.add(new RowForm("form" + i, new Unit(Words.danish("afsnit"), Words.danish("afsnit"), texts.extra()), level,
          random.nextBoolean() ? null : "Del {" + level + "}", random.nextInt(4) == 0, i == 0 || random.nextBoolean(),
          some.isEmpty() ? List.of(columns.getFirst().id()) : some, texts.extra()));
    }
    var overview = new Overview("Oversigt", "form0", List.of(columns.getFirst().id()),
        random.nextBoolean() ? null : "Status", random.nextBoolean(), texts.extra());
    return new TextLayout(forms, "form0", random.nextBoolean() ? null : "Indhold", random.nextBoolean() ? null : overview, texts.extra());
  }

  /** Some of the columns under other headings, and one that no other row has; or none of its own. */
  List<RowColumn> columns(List<Column> ofForm) {
    if (random.nextInt(3) > 0) return List.of();
    var out = new ArrayList<RowColumn>();
    for (Column c : ofForm) {
      if (random.nextInt(4) > 0) out.add(new RowColumn(c.id(), random.nextBoolean() ? null : "Formål:", texts.extra()));
    }
    out.add(random.nextInt(out.size() + 1), new RowColumn("egen" + random.nextInt(99), "Elementer:", texts.extra()));
    return out;
  }
}
