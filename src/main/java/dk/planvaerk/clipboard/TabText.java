package dk.planvaerk.clipboard;

import dk.planvaerk.clipboard.TableLines.Piece;
import dk.planvaerk.plan.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows as text with a tab between cells. A cell of several lines stands in quotes, as spreadsheets have it. */
public final class TabText {
  private TabText() {}

  public static String of(CopiedRows copied) {
    var out = new StringBuilder();
    out.append(line(copied.columns().stream().map(Column::heading).toList()));
    for (List<Optional<Piece>> line : TableLines.of(copied)) {
      out.append(line(line.stream().map(p -> p.map(Piece::text).map(t -> t.shown()).orElse("")).toList()));
    }
    return out.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(TabText::quoted).collect(Collectors.joining("\t", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\n' || c == '\t' || c == '"');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
