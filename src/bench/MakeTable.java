import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a table of Danish words, as large as wanted, that {@code planvaerk import} takes. Its sentences are
 * made of the words of the examples, always the same for the same numbers.
 *
 * <p>{@code java src/bench/MakeTable.java ROWS COLUMNS WORDS FILE}; FILE ends in .json, .tsv or .csv.
 */
final class MakeTable {
  private static final Path RESOURCES = Path.of("src/main/resources/dk/planvaerk");
  private static final int SENTENCE = 12;
  private static final int PARAGRAPH = 30;

  /** A text in an array or behind "text": the running text of a plan, not its names and headings. */
  private static final Pattern TEXT = Pattern.compile("(?m)^\\s*(?:\"text\": )?\"((?:[^\"\\\\]++|\\\\.)*+)\",?$");
  /** In characters: what is shorter is a name. */
  private static final int LEAST = 60;
  private static final Pattern HEADING = Pattern.compile("\"heading\":\\s*\"([^\"]+)\",?\\s*\"guide\"");

  private MakeTable() {}

  public static void main(String[] arguments) throws IOException {
    int rows = Integer.parseInt(arguments[0]);
    int columns = Integer.parseInt(arguments[1]);
    int words = Integer.parseInt(arguments[2]);
    Path file = Path.of(arguments[3]);
    List<String> known = words();
    List<String> headings = headings(columns);
    var random = new Random(20261122);
    try (Writer out = Files.newBufferedWriter(file)) {
      boolean json = file.toString().endsWith(".json");
      char between = file.toString().endsWith(".tsv") ? '\t' : ';';
      if (json) out.write("{\"title\": \"Plan med " + rows + " emner\",\n \"columns\": " + array(headings) + ",\n \"rows\": [\n");
      else out.write(line(headings, between));
      for (int row = 0; row < rows; row++) {
        List<String> cells = IntStream.range(0, columns).mapToObj(c -> text(known, words, random)).toList();
        out.write(json ? array(cells) + (row < rows - 1 ? ",\n" : "\n") : line(cells, between));
      }
      if (json) out.write("]}\n");
    }
  }

  private static List<String> words() throws IOException {
    var words = new ArrayList<String>();
    try (var examples = Files.list(RESOURCES.resolve("storage/example"))) {
      for (Path example : examples.sorted().toList()) {
        var texts = TEXT.matcher(Files.readString(example));
        while (texts.find()) {
          if (texts.group(1).length() < LEAST) continue;
          for (String word : texts.group(1).replaceAll("\\\\.", " ").split("[\\s.:;•\"]+")) {
            if (word.length() > 1) words.add(word.replaceAll(",$", ""));
          }
        }
      }
    }
    if (words.size() < 500) throw new IllegalStateException("only " + words.size() + " words in the examples");
    return words;
  }

  /** The headings of the kind that import takes where none is named, and more where they don't suffice. */
  private static List<String> headings(int columns) throws IOException {
    var headings = new ArrayList<String>();
    var found = HEADING.matcher(Files.readString(RESOURCES.resolve("kind/opfoelgningsplan.json")));
    while (found.find() && headings.size() < columns) headings.add(found.group(1));
    while (headings.size() < columns) headings.add("Kolonne " + (headings.size() + 1));
    return headings;
  }

  /** Words as they follow each other in an example, in sentences and paragraphs. */
  private static String text(List<String> known, int words, Random random) {
    int from = random.nextInt(known.size());
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = known.get((from + i) % known.size());
      boolean begins = i % SENTENCE == 0;
      if (i > 0) text.append(i % PARAGRAPH == 0 ? ".\n" : begins ? ". " : " ");
      text.append(begins || i % PARAGRAPH == 0 ? word.substring(0, 1).toUpperCase() + word.substring(1) : word);
    }
    return text.append('.').toString();
  }

  private static String array(List<String> texts) {
    return texts.stream()
        .map(t -> '"' + t.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"')
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String line(List<String> cells, char between) {
    return cells.stream()
        .map(c -> '"' + c.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(String.valueOf(between), "", "\r\n"));
  }
}
