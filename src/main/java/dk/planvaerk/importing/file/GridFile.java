package dk.planvaerk.importing.file;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.clipboard.HtmlGrid;
import dk.planvaerk.importing.clipboard.TabGrid;
import dk.planvaerk.json.JsonFile;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table from a web page ({@code .html}) or from text with a character between the cells ({@code .csv}, {@code .tsv}). */
public final class GridFile {
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");
  private static final List<String> TABBED = List.of(".tsv", ".tab");
  /** Excel saves "Unicode text" so; of others only tables are taken. */
  private static final List<String> PLAIN = List.of(".txt");
  private static final List<String> COMMAS = List.of(".csv");
  private static final Grid NONE = new Grid(List.of(), false, List.of());

  private GridFile() {}

  /** Whether a file is one of these, by its name. */
  public static boolean is(Path file) {
    return isPage(file) || ends(file, TABBED) || ends(file, COMMAS) || ends(file, PLAIN);
  }

  /** The file that has the plain characters of a page, where there is one: that of the same name. */
  public static Optional<Path> plain(Path page) {
    if (!isPage(page)) return Optional.empty();
    String name = page.getFileName().toString();
    Path plain = page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt");
    return Optional.of(plain).filter(Files::isRegularFile);
  }

  /**
   * Reads the table; a page that has none, and a text in which nothing stands, are refused.
   *
   * @throws InputProblem if there is no table to be read; the file is left as it is
   */
  public static Grid read(Path file) throws InputProblem {
    String text = Characters.of(JsonFile.bytes(file))
        .orElseThrow(() -> new InputProblem(Message.of(GridFile.class, "gridfile.notext", file.toString())));
    Grid grid = isPage(file) ? HtmlGrid.ofPage(text, plainText(file)).orElse(NONE)
        : ends(file, TABBED) ? TabGrid.read(text) : TabGrid.readAny(text);
    if (text.isBlank()) throw new InputProblem(Message.of(GridFile.class, "gridfile.empty", file.toString()));
    boolean table = !grid.rows().isEmpty() && (grid.width() > 1 || !ends(file, PLAIN));
    if (table) return grid;
    throw new InputProblem(Message.of(GridFile.class, "gridfile.notable", file.toString()));
  }

  /** What stands beside a page only helps to read it: where it can't be read, the page is read alone. */
  private static String plainText(Path page) {
    return plain(page).flatMap(GridFile::characters).orElse("");
  }

  private static Optional<String> characters(Path file) {
    try {
      return Characters.of(JsonFile.bytes(file));
    } catch (InputProblem e) {
      return Optional.empty();
    }
  }

  private static boolean isPage(Path file) {
    return ends(file, PAGES);
  }

  private static boolean ends(Path file, List<String> endings) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }
}
