package dk.planvaerk.suggest;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The phrases of each column of a plan, and the persons named in it, at one time. */
public final class Vocabulary {
  private record Said(Spot.InRow where, String phrase, Sort sort) {}

  private enum Sort {
    PERSON, PERSONS, PHRASE
  }

  /** Persons named together so often are offered together. */
  private static final int USUAL = 2;

  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), List.of(), new IdentityHashMap<>());

  private final Map<String, List<Uses.Use>> columns;
  private final List<Uses.Use> persons;
  private final IdentityHashMap<Row, List<Said>> rows;

  private Vocabulary(Map<String, List<Uses.Use>> columns, List<Uses.Use> persons, IdentityHashMap<Row, List<Said>> rows) {
    this.columns = columns;
    this.persons = persons;
    this.rows = rows;
  }

  /** What another state of the plan says; rows that this one knows already are not read again. */
  public Vocabulary of(Plan plan) {
    var inColumns = new HashMap<String, Uses>();
    var named = new Uses();
    var together = new Uses();
    for (HeadField field : plan.kind().fields()) {
      var spot = new Spot.InHead(field.id());
      if (field.offers() != Offer.PERSONS) continue;
      Phrase.persons(plan.head(field.id())).forEach(p -> named.add(p, spot));
      Phrase.together(plan.head(field.id())).forEach(p -> together.add(p, spot));
    }
    var now = new IdentityHashMap<Row, List<Said>>();
    plan.rows().forEach(row -> {
      List<Said> known = rows.get(row);
      List<Said> said = known == null ? said(plan, row) : known;
      now.put(row, said);
      for (Said s : said) {
        switch (s.sort()) {
          case PERSON -> named.add(s.phrase(), s.where());
          case PERSONS -> together.add(s.phrase(), s.where());
          case PHRASE -> inColumns.computeIfAbsent(s.where().column(), c -> new Uses()).add(s.phrase(), s.where());
        }
      }
    });
    var sorted = new HashMap<String, List<Uses.Use>>();
    inColumns.forEach((column, uses) -> sorted.put(column, uses.sorted()));
    var persons = new ArrayList<>(named.sorted());
    together.sorted().stream().filter(u -> u.count() >= USUAL).forEach(persons::add);
    return new Vocabulary(sorted, persons, now);
  }

  private static List<Said> said(Plan plan, Row row) {
    var said = new ArrayList<Said>();
    for (Spot.InRow spot : row.spots(plan.kind())) {
      Text text = row.text(spot).orElse(Text.EMPTY);
      boolean persons = plan.kind().column(spot.column()).map(Column::offers).filter(Offer.PERSONS::equals).isPresent();
      if (persons) {
        Phrase.persons(text).forEach(p -> said.add(new Said(spot, p, Sort.PERSON)));
        Phrase.together(text).forEach(p -> said.add(new Said(spot, p, Sort.PERSONS)));
      } else {
        Phrase.sentences(text).forEach(p -> said.add(new Said(spot, p, Sort.PHRASE)));
      }
    }
    return List.copyOf(said);
  }

  List<Uses.Use> inColumn(String column) {
    return columns.getOrDefault(column, List.of());
  }

  List<Uses.Use> persons() {
    return persons;
  }
}
