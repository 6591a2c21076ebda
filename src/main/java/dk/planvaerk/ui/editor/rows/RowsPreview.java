package dk.planvaerk.ui.editor.rows;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The first rows of many as a small table, or below each other as in running text; long texts are cut. */
final class RowsPreview extends VBox {
  private static final int ROWS = 3;
  private static final int CHARACTERS = 110;

  private final Texts texts;
  private final PlanKind kind;

  RowsPreview(Texts texts, PlanKind kind) {
    this.texts = texts;
    this.kind = kind;
    getStyleClass().add("rows-preview");
  }

  void show(List<Row> rows, List<Column> columns) {
    getChildren().clear();
    if (rows.isEmpty() || columns.isEmpty()) return;
    List<Row> first = rows.subList(0, Math.min(ROWS, rows.size()));
    if (kind.text() == null) getChildren().add(table(first, columns));
    else first.forEach(row -> getChildren().add(page(row, columns)));
    int more = rows.size() - ROWS;
    if (more <= 0) return;
    var rest = new Label(texts.get("paste.more", more, more == 1 ? kind.row().one() : kind.row().many()));
    rest.getStyleClass().add("column-sample");
    getChildren().add(rest);
  }

  private GridPane table(List<Row> rows, List<Column> columns) {
    var table = new GridPane();
    table.getStyleClass().add("preview-table");
    for (int c = 0; c < columns.size(); c++) {
      var share = new ColumnConstraints();
      share.setPercentWidth(100.0 / columns.size());
      table.getColumnConstraints().add(share);
      table.add(cell(columns.get(c).heading(), "preview-heading"), c, 0);
    }
    int line = 1;
    for (Row row : rows) line = add(table, columns, row, line);
    return table;
  }

  /** Its heading, and below it each text under the name of its field. */
  private VBox page(Row row, List<Column> columns) {
    var page = new VBox();
    page.getStyleClass().add("preview-page");
    for (Column column : columns) {
      List<Text> said = row.spots(kind).stream().filter(s -> s.column().equals(column.id()))
          .flatMap(s -> row.text(s).stream()).filter(t -> !t.isBlank()).toList();
      boolean title = column.role() == Column.Role.TITLE;
      if (!said.isEmpty() && !title) page.getChildren().add(cell(column.heading(), "preview-field"));
      said.forEach(t -> page.getChildren().add(cell(cut(t), title ? "preview-title" : "preview-text")));
    }
    return page;
  }

  private int add(GridPane table, List<Column> columns, Row row, int line) {
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      Optional<Cell> own = row.cell(column.id());
      if (own.isPresent()) {
        table.add(cell(shown(row, column, own.get().text()), "preview-cell"), c, line, 1, row.steps().size());
        continue;
      }
      for (int s = 0; s < row.steps().size(); s++) {
        Step step = row.steps().get(s);
        Text text = step.cell(column.id()).map(Cell::text).orElse(Text.EMPTY);
        table.add(cell(s == 0 ? shown(row, column, text) : cut(text), "preview-cell"), c, line + s);
      }
    }
    return line + row.steps().size();
  }

  private String shown(Row row, Column column, Text text) {
    return kind.priorityLabel(row, column.id()).map(l -> l + "\n").orElse("") + cut(text);
  }

  private static String cut(Text text) {
    String shown = text.shown();
    return shown.length() <= CHARACTERS ? shown : shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, CHARACTERS))) + " …";
  }

  private static Label cell(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.getStyleClass().add(style);
    return label;
  }
}
