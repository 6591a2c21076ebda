package dk.planvaerk.spelling;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that are right in one plan: names of its persons and of its facility, and what its kind says itself. */
public final class PlanWords {
  /** So long a word alone with a capital is rather the beginning of a line than a name. */
  private static final int LONG = 9;

  private PlanWords() {}

  /** Reads a whole plan; not for each keystroke. */
  public static WordList of(Plan plan) {
    PlanKind kind = plan.kind();
    var words = new HashSet<String>();
    for (Column c : kind.columns()) {
      addAll(words, c.heading());
      addAll(words, c.guide());
    }
    for (HeadField f : kind.fields()) {
      addAll(words, f.label());
      addAll(words, f.guide());
      if (f.role() == HeadField.Role.ORGANISATION) addAll(words, plan.head(f.id()).shown());
      if (f.offers() == Offer.PERSONS) addNames(words, plan.head(f.id()).shown());
    }
    List<String> persons = kind.columns().stream().filter(c -> c.offers() == Offer.PERSONS).map(Column::id).toList();
    if (!persons.isEmpty()) plan.rows().forEach(row -> addNames(words, row, kind, persons));
    return WordList.of(words);
  }

  private static void addNames(Set<String> words, Row row, PlanKind kind, List<String> columns) {
    for (Spot.InRow spot : row.spots(kind)) {
      if (columns.contains(spot.column())) row.text(spot).ifPresent(t -> addNames(words, t.shown()));
    }
  }

  private static void addAll(Set<String> words, String text) {
    WrittenWord.in(text).forEach(w -> words.add(w.word()));
  }

  /** Capitals say what is a name; "Afdelingslder" at the beginning of a line may be only misspelt. */
  private static void addNames(Set<String> words, String text) {
    List<WrittenWord> all = WrittenWord.in(text);
    for (int i = 0; i < all.size(); i++) {
      WrittenWord word = all.get(i);
      if (!isCapital(word)) continue;
      boolean first = i == 0 || text.substring(all.get(i - 1).to(), word.from()).matches("(?s).*[\\n.!?:].*");
      boolean named = i + 1 < all.size() && isCapital(all.get(i + 1)) && all.get(i + 1).from() == word.to() + 1;
      if (!first || named || word.word().length() < LONG) words.add(word.word());
    }
  }

  private static boolean isCapital(WrittenWord word) {
    return Character.isUpperCase(word.form().charAt(0));
  }
}
