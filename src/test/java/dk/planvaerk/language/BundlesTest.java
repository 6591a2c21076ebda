package dk.planvaerk.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words of all packages: complete in both languages, all used, none missing. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  /** A key stands in the sources as a whole, so that it can be found: {@code "file.missing"}. */
  private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9]+)+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

  private static List<Path> files(Path under, String ending) throws IOException {
    try (var all = Files.walk(under)) {
      return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Path> bundles() throws IOException {
    return files(RESOURCES, "texts.properties");
  }

  private static Map<String, String> words(Path bundle) throws IOException {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(bundle)) {
      properties.load(in);
    }
    var out = new TreeMap<String, String>();
    properties.forEach((k, v) -> out.put((String) k, (String) v));
    return out;
  }

  /** What looks like a key in the sources under a folder. */
  static Set<String> keys(Path folder) throws IOException {
    var out = new TreeSet<String>();
    for (Path file : files(folder, ".java")) {
      Matcher m = KEY.matcher(Files.readString(file));
      while (m.find()) out.add(m.group(1));
    }
    return out;
  }

  private static Set<String> places(String words) {
    return PLACE.matcher(words).results().map(m -> m.group().replaceAll("\\D", "")).collect(Collectors.toSet());
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
    assertFalse(bundles().isEmpty());
    for (Path danish : bundles()) {
      Map<String, String> da = words(danish);
      Map<String, String> en = words(danish.resolveSibling("texts_en.properties"));
      assertEquals(da.keySet(), en.keySet(), danish.toString());
      da.forEach((key, words) -> assertEquals(places(words), places(en.getOrDefault(key, "")), danish + " " + key));
    }
  }

  @Test
  void allWordsCanBeSaid() throws IOException {
    for (Path bundle : files(RESOURCES, ".properties")) {
      if (!String.valueOf(bundle.getFileName()).startsWith("texts")) continue;
      words(bundle).forEach((key, words) -> {
        assertFalse(words.isBlank(), bundle + " " + key);
        String said = new MessageFormat(words, Texts.DANISH).format(arguments(words));
        assertFalse(said.contains("''") || PLACE.matcher(said).find(), bundle + " " + key + ": " + said);
      });
    }
  }

  /** A number where the words choose by one, else a letter. */
  private static Object[] arguments(String words) {
    return IntStream.range(0, 6).mapToObj(i -> words.contains("{" + i + ",") ? i : (Object) String.valueOf((char) ('a' + i))).toArray();
  }

  @Test
  void noKeyIsThereTwice() throws IOException {
    for (Path bundle : files(RESOURCES, ".properties")) {
      var seen = new HashSet<String>();
      for (String line : Files.readAllLines(bundle)) {
        if (line.isBlank() || line.startsWith("#") || !line.contains("=")) continue;
        assertTrue(seen.add(line.substring(0, line.indexOf('='))), bundle + ": " + line);
      }
    }
  }

  @Test
  void noKeyIsUnused() throws IOException {
    Set<String> used = keys(SOURCES);
    var unused = new ArrayList<String>();
    for (Path bundle : bundles()) words(bundle).keySet().stream().filter(k -> !used.contains(k)).forEach(unused::add);
    assertEquals(List.of(), unused, "words that nothing says");
  }

  @Test
  void noKeyIsMissing() throws IOException {
    var missing = new ArrayList<String>();
    for (Path bundle : bundles()) {
      Set<String> known = words(bundle).keySet();
      Path help = bundle.resolveSibling("help.properties"); // picocli's own, beside ours
      Set<String> helped = Files.exists(help) ? words(help).keySet() : Set.of();
      Set<String> families = known.stream().map(k -> k.substring(0, k.indexOf('.') + 1)).collect(Collectors.toSet());
      Path folder = SOURCES.resolve(RESOURCES.relativize(bundle.getParent()));
      keys(folder).stream()
          .filter(k -> families.contains(k.substring(0, k.indexOf('.') + 1)))
          .filter(k -> !known.contains(k) && !isFileName(k))
          .filter(k -> helped.stream().noneMatch(h -> h.endsWith("." + k)))
          .forEach(k -> missing.add(bundle + " " + k));
    }
    assertEquals(List.of(), missing, "words that are said and not there");
  }

  private static boolean isFileName(String key) {
    return key.endsWith(".properties") || key.endsWith(".json") || key.endsWith(".css");
  }

  /** A message names the class beside whose words it stands. */
  @Test
  void eachMessageFindsItsWords() throws IOException {
    var asked = Pattern.compile("(?:Message\\.of|refused)\\(\\s*(\\w+)\\.class,\\s*\"([^\"]+)\"");
    var missing = new ArrayList<String>();
    for (Path source : files(SOURCES, ".java")) {
      Matcher m = asked.matcher(Files.readString(source));
      while (m.find()) {
        Path home = files(SOURCES, "/" + m.group(1) + ".java").getFirst();
        Path bundle = RESOURCES.resolve(SOURCES.relativize(home)).resolveSibling("texts.properties");
        if (!Files.exists(bundle) || !words(bundle).containsKey(m.group(2))) missing.add(source + " " + m.group(2));
      }
    }
    assertEquals(List.of(), missing);
  }
}
