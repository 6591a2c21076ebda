package dk.planvaerk.suggest;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.quality.ModelPart;
import dk.planvaerk.quality.QualityModel;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.quality.Theme;
import dk.planvaerk.suggest.Suggestion.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what can be offered where somebody writes. */
public final class Suggestions {
  /** So many at most. */
  public static final int MOST = 6;
  /** From how many letters on something is offered unasked. */
  private static final int LETTERS = 2;

  private final Supplier<QualityModels> models;

  /**
   * @param models may be none until they have been read
   */
  public Suggestions(Supplier<QualityModels> models) {
    this.models = models;
  }

  /**
   * What goes on from what has been typed, the likeliest first.
   *
   * @param shown the text as it is shown, the caret's position in it
   * @param asked whether the writer has asked, so that one letter or none is enough
   */
  public List<Suggestion> at(Vocabulary vocabulary, Plan plan, Spot where, String shown, int caret, boolean asked) {
    var typed = new Typed(shown, caret);
    if (typed.isInWord()) return List.of();
    var found = new Found(typed, asked ? 0 : LETTERS);
    Offer offers = offers(plan.kind(), where).orElse(null);
    List<Theme> themes = models.get().themes(plan.head(Role.MODEL).oneLine());
    if (offers == Offer.THEMES) themes(themes, found);
    if (offers == Offer.THEMES || offers == Offer.CRITERIA) {
      criteria(themes, found, offers == Offer.CRITERIA, where instanceof Spot.InRow);
    }
    if (offers == Offer.MODELS) {
      for (QualityModel model : models.get().all()) found.anywhere(model.name(), model.name(), Source.MODEL, null);
    }
    if (offers == Offer.PERSONS) {
      for (Uses.Use use : vocabulary.persons()) {
        if (use.isElsewhere(where)) found.anywhere(use.phrase(), use.phrase(), Source.PERSON, null);
      }
    }
    if (where instanceof Spot.InRow cell) {
      for (Uses.Use use : vocabulary.inColumn(cell.column())) {
        if (use.isElsewhere(where)) found.sentence(use.phrase(), Source.PHRASE, null);
      }
    }
    return found.best();
  }

  /** By their names before their other spellings, which lead to the name. */
  private static void themes(List<Theme> themes, Found found) {
    for (Theme theme : themes) found.anywhere(theme.name(), theme.name(), Source.THEME, theme.parts().getFirst());
    for (Theme theme : themes) {
      theme.aliases().forEach(a -> found.anywhere(a, theme.name(), Source.THEME, theme.parts().getFirst()));
    }
  }

  /**
   * By their numbers and by how they begin; where they are what is written, by any of their words.
   *
   * @param inRow whether they can be referred to, which is all that can be done with those whose wording is not known
   */
  private static void criteria(List<Theme> themes, Found found, boolean byWords, boolean inRow) {
    for (Theme theme : themes) {
      for (ModelPart part : theme.parts()) {
        if (part.level() == ModelPart.Level.THEME || (part.sure().isUnsure() && !inRow)) continue;
        Source source = part.level() == ModelPart.Level.CRITERION ? Source.CRITERION : Source.INDICATOR;
        found.anywhere(part.id(), part.text(), source, part);
        if (byWords) found.anywhere(part.text(), part.text(), source, part);
        else found.sentence(part.text(), source, part);
      }
    }
  }

  private static Optional<@Nullable Offer> offers(PlanKind kind, Spot where) {
    return switch (where) {
      case Spot.InHead(String field) -> kind.field(field).map(HeadField::offers);
      case Spot.InRow cell -> kind.column(cell.column()).map(Column::offers);
    };
  }

  /** What fits the typed characters, those that begin with them before those that have them further in. */
  private static final class Found {
    private final Typed typed;
    private final int letters;
    private final List<Integer> words;
    private final int sentence;
    private final boolean atLineEnd;
    private final Map<String, Suggestion> beginning = new LinkedHashMap<>();
    private final Map<String, Suggestion> within = new LinkedHashMap<>();

    Found(Typed typed, int letters) {
      this.typed = typed;
      this.letters = letters;
      this.words = typed.words();
      this.sentence = typed.sentence();
      this.atLineEnd = typed.isAtLineEnd();
    }

    /** A name that may come behind other words, and of which any word may have been typed first. */
    void anywhere(String name, String offered, Source source, @Nullable ModelPart part) {
      for (int from : words) {
        if (goesOn(name, 0, from)) {
          add(beginning, offered, source, from, part);
          return;
        }
      }
      if (words.isEmpty()) {
        if (letters == 0) add(beginning, offered, source, typed.caret(), part);
        return;
      }
      int last = words.getLast();
      boolean whole = letters == 0 || (typed.caret() - last > letters && typed.isBehindLetter());
      if (!whole) return;
      for (int i = 1; i < name.length(); i++) {
        if (!Character.isLetterOrDigit(name.charAt(i - 1)) && goesOn(name, i, last)) {
          add(within, offered, source, last, part);
          return;
        }
      }
    }

    /** A sentence that only stands by itself. */
    void sentence(String phrase, Source source, @Nullable ModelPart part) {
      if (atLineEnd && goesOn(phrase, 0, sentence)) add(beginning, phrase, source, sentence, part);
    }

    private boolean goesOn(String name, int at, int from) {
      int length = typed.caret() - from;
      return length >= letters && at + length <= name.length() && name.regionMatches(true, at, typed.shown(), from, length);
    }

    private void add(Map<String, Suggestion> to, String words, Source source, int from, @Nullable ModelPart part) {
      boolean written = typed.shown().startsWith(words, from) && from + words.length() <= typed.caret();
      if (written) return;
      String key = words.toLowerCase(Locale.ROOT);
      if (!beginning.containsKey(key)) to.putIfAbsent(key, new Suggestion(words, source, from, typed.caret(), part));
    }

    List<Suggestion> best() {
      var best = new ArrayList<>(beginning.values());
      within.forEach((key, suggestion) -> {
        if (!beginning.containsKey(key)) best.add(suggestion);
      });
      return best.size() > MOST ? List.copyOf(best.subList(0, MOST)) : List.copyOf(best);
    }
  }
}
