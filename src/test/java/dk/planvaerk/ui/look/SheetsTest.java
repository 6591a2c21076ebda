package dk.planvaerk.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our style sheets: colours by variables, sizes in em, and one plain fill for whatever scrolls in the table. */
class SheetsTest {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile(
      "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|:\\s*(white|black|red|green|blue|gray|grey|yellow|orange)\\b");
  private static final Pattern PIXELS = Pattern.compile("\\d(px|pt)\\b");
  private static final List<String> IN_TABLE = List.of(".row-pane", ".cell-view", ".row-number", ".cell-editor", ".edit-ring",
      ".heading", ".sheet");
  private static final List<String> SLOW = List.of("-fx-background-insets", "-fx-border", "-fx-effect", "-fx-background-radius");

  /** A part of a sheet: for what, and what it says. */
  private record Rule(Path sheet, String selector, String body) {}

  @Test
  void coloursAreVariables() throws Exception {
    assertEquals(List.of(), rules().stream().filter(r -> COLOUR.matcher(r.body().replace("smoothing-type: gray", "")).find()).toList());
  }

  @Test
  void sizesAreInEmButForTheRootFromWhichTheyAreMeasured() throws Exception {
    assertEquals(List.of(), rules().stream()
        .filter(r -> PIXELS.matcher(r.body()).find() && !r.selector().equals(".root")).toList());
  }

  @Test
  void whatScrollsInTheTableHasOnePlainFill() throws Exception {
    List<Rule> inTable = rules().stream()
        .filter(r -> IN_TABLE.stream().anyMatch(c -> Pattern.compile(Pattern.quote(c) + "(?![\\w-])").matcher(r.selector()).find()))
        .toList();
    assertFalse(inTable.isEmpty());
    assertEquals(List.of(), inTable.stream().filter(r -> isSlow(r.body())).toList());
  }

  private static boolean isSlow(String body) {
    return Stream.of(body.split(";")).map(String::strip).anyMatch(line ->
        SLOW.stream().anyMatch(line::startsWith)
            || (line.startsWith("-fx-background-color") && line.replaceAll("\\([^)]*\\)", "").contains(",")));
  }

  private static List<Rule> rules() throws Exception {
    var rules = new ArrayList<Rule>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path sheet : files.filter(f -> f.toString().endsWith(".css")).toList()) {
        Matcher m = RULE.matcher(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
        while (m.find()) rules.add(new Rule(sheet.getFileName(), m.group(1).strip(), m.group(2)));
      }
    }
    return rules;
  }
}
