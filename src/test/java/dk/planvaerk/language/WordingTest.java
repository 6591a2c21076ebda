package dk.planvaerk.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Wording.Banned;
import dk.planvaerk.language.Wording.Exempt;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All texts of the program obey {@code src/docs/wording.md}, as far as that can be looked up; a failure says which doesn't, and why. */
class WordingTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dk/planvaerk");
  private static final Path SOURCES = Path.of("src/main/java/dk/planvaerk");

  private static List<Path> files(Path under, String ending) throws IOException {
    try (var all = Files.walk(under)) {
      return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** All texts of a language by bundle and key, such as {@code ui/dialog/texts print.title}. */
  private static Map<String, String> texts(String suffix) throws IOException {
    var out = new TreeMap<String, String>();
    for (String name : List.of("texts", "help")) {
      for (Path file : files(RESOURCES, "/" + name + suffix + ".properties")) {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
          properties.load(in);
        }
        String bundle = RESOURCES.relativize(file.resolveSibling(name)).toString().replace('\\', '/');
        properties.forEach((k, v) -> out.put(bundle + " " + k, name.equals("help") ? (String) v : unescaped((String) v)));
      }
    }
    return out;
  }

  /** The words with their places, without what the format of messages wants around an apostrophe or a brace. */
  private static String unescaped(String words) {
    return words.replace("''", "\0").replace("'", "").replace('\0', '\'').replace("_", "");
  }

  /** What is wrong with a text, one sentence each. */
  private static List<String> faults(String at, String words, List<Banned> banned, Set<Exempt> used) {
    var out = new ArrayList<String>();
    for (Banned b : banned) {
      Matcher m = b.found().matcher(words);
      if (!m.find() || (b.rule().equals(Wording.QUOTES) && Wording.DATE_PATTERN.matcher(words).find())) continue;
      var exempt = Wording.EXEMPT.stream().filter(e -> e.at().equals(at) && e.rule().equals(b.rule())).findFirst();
      exempt.ifPresent(used::add);
      if (exempt.isEmpty()) out.add(at + ": " + b.rule() + ": [" + m.group().strip() + "], use: " + b.use() + ". It says: " + words);
    }
    return out;
  }

  private static String list(List<String> faults) {
    return String.join("\n", faults);
  }

  @Test
  void allTextsObeyTheRulesAndNoExceptionIsLeftOver() throws IOException {
    var used = new HashSet<Exempt>();
    var faults = new ArrayList<String>();
    texts("").forEach((at, words) -> faults.addAll(faults(at, words, Wording.DANISH, used)));
    texts("_en").forEach((at, words) -> faults.addAll(faults(at, words, Wording.ENGLISH, used)));
    Wording.EXEMPT.stream().filter(e -> !used.contains(e)).forEach(e -> faults.add(e.at() + ": exempt for nothing from: " + e.rule()));
    assertEquals("", list(faults));
  }

  @Test
  void dotsStandInBothLanguagesOrInNone() throws IOException {
    Map<String, String> english = texts("_en");
    var faults = new ArrayList<String>();
    texts("").forEach((at, words) -> {
      String other = english.getOrDefault(at, "");
      if (dots(words) != dots(other)) faults.add(at + ": " + Wording.DOTS + " in one language only: " + words + " / " + other);
    });
    assertEquals("", list(faults));
  }

  private static long dots(String words) {
    return words.chars().filter(c -> c == '…').count();
  }

  /** What is told where a plan could not be saved: by the core, and by the window that asks what to do. */
  @Test
  void everyErrorOfSavingBeginsWithWhatMattersMost() throws IOException {
    Map<String, String> texts = texts("");
    Set<String> told = new TreeSet<>(Wording.SAVING_MESSAGES);
    String dialogs = Files.readString(SOURCES.resolve("ui/dialog/FxDialogs.java"));
    for (String method : List.of("askChangedOutside", "askTakenOver", "askOccupied")) {
      Matcher body = Pattern.compile("^  public \\w+ " + method + "\\(.*?^  }", Pattern.DOTALL | Pattern.MULTILINE).matcher(dialogs);
      assertTrue(body.find(), method);
      Matcher key = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"").matcher(body.group());
      while (key.find()) {
        String at = "ui/dialog/texts " + key.group(1);
        if (texts.getOrDefault(at, "").endsWith(".")) told.add(at);
      }
    }
    assertTrue(told.size() > Wording.SAVING_MESSAGES.size() + 3, told::toString);
    var faults = new ArrayList<String>();
    for (String at : told) {
      String words = texts.getOrDefault(at, "");
      if (!words.startsWith("Planen er ikke gemt")) faults.add(at + ": " + Wording.SAVING + ": " + words);
    }
    assertEquals("", list(faults));
  }

  /** A plan's bytes are proved by those two alone, and all that goes wrong in them is told by their messages. */
  @Test
  void plansAreSavedWhereTheErrorsOfSavingAreTold() throws IOException {
    var saving = new TreeSet<String>();
    for (Path file : files(SOURCES, ".java")) {
      if (Files.readString(file).contains("proven(plan, file")) saving.add(String.valueOf(file.getFileName()));
    }
    assertEquals(Set.of("PlanFile.java", "Saving.java"), saving);
    for (String message : List.of("storage/PlanFile.java plan.unsaved", "storage/saving/Saving.java save.failed")) {
      String[] where = message.split(" ", 2);
      String source = Files.readString(SOURCES.resolve(where[0]));
      assertTrue(source.contains("\"" + where[1] + "\", e.what()), e);"), message);
    }
  }

  /** A command has dots if and only if it asks something before it does anything. */
  @Test
  void onlyCommandsThatAskHaveDots() throws IOException {
    Map<String, Boolean> asking = new AskingCommands(files(SOURCES.resolve("ui"), ".java")).all();
    assertTrue(asking.size() > 50 && asking.containsValue(true), asking::toString);
    var dotted = new TreeMap<String, Boolean>();
    texts("").forEach((at, words) -> {
      if (at.startsWith("ui/")) dotted.merge(at.substring(at.indexOf(' ') + 1), words.endsWith("…"), Boolean::logicalOr);
    });
    var faults = new ArrayList<String>();
    var odd = new TreeSet<String>();
    asking.forEach((key, asks) -> {
      if (!dotted.containsKey(key) || asks.equals(dotted.get(key))) return;
      odd.add(key);
      if (Wording.ASKING.stream().noneMatch(e -> e.at().equals(key))) {
        faults.add(key + ": " + Wording.ASKS + (asks ? ": it asks and has none" : ": it has them, and no question is found"));
      }
    });
    Wording.ASKING.stream().filter(e -> !odd.contains(e.at())).forEach(e -> faults.add(e.at() + ": exempt for nothing from: " + e.rule()));
    assertEquals("", list(faults));
  }

  /** The rules themselves: what each of them finds, and what it leaves alone. */
  @Test
  void eachRuleFindsWhatItIsFor() {
    var bad = Map.of(
        "Se efter, om den er der.", Wording.TERM, "Rediger", Wording.ACCENT, "Vælg filen, og kopier den.", Wording.ACCENT,
        "Vent. Noter datoen.", Wording.ACCENT, "Læser …", Wording.DOTS, "Læser...", Wording.DOTS, "Filen \"{0}\"", Wording.QUOTES,
        "Vælg en {0}.", Wording.GENDER, "Vælg den {0}.", Wording.GENDER, "Del den i flere.", Wording.TERM);
    bad.forEach((words, rule) -> assertTrue(
        faults("x", words, Wording.DANISH, new HashSet<>()).stream().anyMatch(f -> f.startsWith("x: " + rule)), words));
    for (String good : List.of("Redigér", "To fodnoter og tre noter", "Sendt til {0} den {1}", "Gemt den {0}", "Åbn…", "(påbud …)",
        "»Gem som…«", "Del den op i flere.", "Id’et", "Kontrollen af grupper")) {
      assertEquals(List.of(), faults("x", good, Wording.DANISH, new HashSet<>()), good);
    }
    for (String said : List.of("It can't", "It can not", "»x«", "\"x\"", "Write-protected")) {
      assertFalse(faults("x", said, Wording.ENGLISH, new HashSet<>()).isEmpty(), said);
    }
  }
}
