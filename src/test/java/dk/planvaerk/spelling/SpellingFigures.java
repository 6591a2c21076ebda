package dk.planvaerk.spelling;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Measures what is written down in performance.md: {@code java … SpellingFigures}, with the real plans at hand. */
@SuppressWarnings("SystemOut")
final class SpellingFigures {
  private SpellingFigures() {}

  public static void main(String[] arguments) {
    long before = heap();
    long start = cpu();
    SpellChecker checker = new Spelling(Path.of("target", "no-folder")).checker();
    System.out.printf(Locale.ROOT, "load %d ms%n", millis(start));
    System.out.printf(Locale.ROOT, "heap %.1f MB%n", (heap() - before) / 1e6);
    for (int round = 1; round <= 3; round++) check(checker, round);
    for (int round = 1; round <= 3; round++) split();
    suggest();
  }

  private static void check(SpellChecker checker, int round) {
    var forms = new HashSet<String>();
    var flagged = new TreeMap<String, Integer>();
    int words = 0;
    Map<String, List<String>> plans = RealPlans.texts();
    long start = cpu();
    for (List<String> plan : plans.values()) {
      for (String text : plan) {
        for (WrittenWord w : WrittenWord.in(text)) {
          words++;
          forms.add(w.form());
          checker.in(w).forEach(m -> flagged.merge(m.word(), 1, Integer::sum));
        }
      }
    }
    System.out.printf(Locale.ROOT, "round %d: %d words, %d forms, %d ms, flagged %d forms %d times%n", round, words,
        forms.size(), millis(start), flagged.size(), flagged.values().stream().mapToInt(i -> i).sum());
    if (round == 3) System.out.println(flagged);
  }

  /** What a text in sight costs before anything is looked up. */
  private static void split() {
    int words = 0;
    Map<String, List<String>> plans = RealPlans.texts();
    long start = cpu();
    for (List<String> plan : plans.values()) {
      for (int i = 0; i < 20; i++) {
        for (String text : plan) words += WrittenWord.in(text).size();
      }
    }
    System.out.printf(Locale.ROOT, "%d words taken out of their texts in %d ms%n", words, millis(start));
  }

  /** One slip in each of 300 words of one plan; how often words stand in plans is counted without that plan. */
  private static void suggest() {
    Lexicon lexicon = Lexicon.read("da");
    var field = WordList.of(Frequencies.lines("da.words"));
    Map<String, List<String>> plans = RealPlans.texts();
    var counts = new HashMap<String, Integer>();
    plans.forEach((name, texts) -> {
      if (name.equals("004")) return;
      words(lexicon, texts).forEach(w -> counts.merge(w, 1, Integer::sum));
    });
    var suggestions = new Suggestions(lexicon, field, new Frequencies(counts));
    var distinct = new ArrayList<>(new HashSet<>(words(lexicon, plans.getOrDefault("004", List.of()))));
    distinct.removeIf(w -> w.length() < 5);
    distinct.sort(null);
    var random = new Random(4);
    int tried = 0;
    int first = 0;
    int among = 0;
    var times = new ArrayList<Long>();
    while (tried < 300) {
      String meant = distinct.get(random.nextInt(distinct.size()));
      String slipped = slip(meant, random);
      if (lexicon.has(slipped) || slipped.equals(meant)) continue;
      tried++;
      long start = cpu();
      List<String> found = suggestions.of(slipped);
      times.add(millis(start));
      if (!found.isEmpty() && found.getFirst().equals(meant)) first++;
      if (found.contains(meant)) among++;
    }
    times.sort(null);
    System.out.printf(Locale.ROOT, "suggestions: %d tried, first %d, among %d, median %d ms, 95 %% %d ms, most %d ms%n", tried,
        first, among, times.get(150), times.get(285), times.getLast());
  }

  private static List<String> words(Lexicon lexicon, List<String> texts) {
    return texts.stream().flatMap(t -> WrittenWord.in(t).stream()).map(w -> w.word().toLowerCase(Locale.of("da")))
        .filter(w -> w.indexOf('-') < 0 && w.indexOf('.') < 0 && lexicon.has(w)).toList();
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    char letter = "abcdefghijklmnopqrstuvwxyzæøå".charAt(random.nextInt(29));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default -> word.substring(0, at) + letter + word.substring(at);
    };
  }

  private static long millis(long start) {
    return (cpu() - start) / 1_000_000;
  }

  /** The time that this thread has had of a processor: other work on the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
