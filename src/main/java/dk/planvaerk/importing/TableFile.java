package dk.planvaerk.importing;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import java.nio.file.Path;
import java.util.List;

/** Reads the neutral table: {@code {"columns": [headings], "rows": [[cell, …], …], "title": optional}}. */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads a table.
   *
   * @throws InputProblem if there is no table to be read; the file is left as it is
   */
  public static Table read(Path file) throws InputProblem {
    try {
      return JsonFile.read(file).parse(TableFile::table);
    } catch (InputProblem e) {
      if (e.what().key().startsWith("file.")) throw e;
      boolean table = e.what().key().equals("json.refused") || e.what().key().equals("table.isplan");
      throw new InputProblem(Message.of(TableFile.class, table ? "table.unread" : "table.other", file.toString(), e.what()), e);
    }
  }

  private static Table table(JsonObject o) throws JsonRefused, InputProblem {
    if (o.has("format") && o.has("kind")) throw new InputProblem(Message.of(TableFile.class, "table.isplan"));
    if (!o.has("columns") || !o.has("rows")) throw new InputProblem(Message.of(TableFile.class, "table.foreign"));
    List<String> columns = o.strings("columns");
    List<List<String>> rows = o.table("rows");
    if (columns.isEmpty()) throw new InputProblem(Message.of(TableFile.class, "table.nocolumn"));
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() > columns.size()) throw tooLong(o, i, rows.get(i).size(), columns.size());
    }
    String title = o.optionalString("title").orElse("");
    return new Table(title, columns, rows, List.copyOf(o.rest().fields().keySet()));
  }

  private static JsonRefused tooLong(JsonObject o, int row, int cells, int columns) {
    return o.refused("rows/" + row, TableFile.class, "table.long",
        Integer.toString(row + 1), Integer.toString(cells), Integer.toString(columns));
  }
}
