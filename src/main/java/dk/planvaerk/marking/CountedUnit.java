package dk.planvaerk.marking;

import dk.planvaerk.plan.Unit;
import java.util.List;
import java.util.Locale;

/** Counts what a kind calls things: "et emne", "to aktiviteter", "13 anbefalinger". */
final class CountedUnit {
  private static final List<String> DANISH =
      List.of("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv");
  private static final List<String> ENGLISH =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
  /** How words end that are "et"; a kind may call its rows anything. */
  private static final List<String> NEUTER = List.of("emne", "punkt", "mål", "område", "afsnit", "kapitel", "spor", "tiltag", "tema", "krav",
      "trin", "led", "felt", "møde", "initiativ", "projekt", "forløb", "påbud", "vilkår", "forhold", "problem", "behov",
      "middel");
  private static final List<String> COMMON = List.of("ing", "ion", "tet", "hed", "else", "indsats", "opgave", "række", "del", "sag",
      "kolonne", "aftale", "plan", "linje", "skrift");

  private CountedUnit() {}

  /** In words up to twelve; one whose article is not known in figures. */
  static String of(int count, Unit unit, Locale language) {
    return of(count, unit.one().in(language), unit.many().in(language), language);
  }

  static String of(int count, String one, String many, Locale language) {
    boolean danish = language.getLanguage().equals("da");
    if (count == 1) return (danish ? article(one) : "one") + " " + one;
    List<String> words = danish ? DANISH : ENGLISH;
    return (count - 2 < words.size() ? words.get(count - 2) : Integer.toString(count)) + " " + many;
  }

  private static String article(String one) {
    String word = one.strip().toLowerCase(Locale.ROOT);
    if (NEUTER.stream().anyMatch(word::endsWith)) return "et";
    return COMMON.stream().anyMatch(word::endsWith) ? "en" : "1";
  }
}
