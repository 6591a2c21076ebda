package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Field;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** Lays out the framed block of the head: a table in which each label is the heading of what stands behind it. */
final class FieldsLayout {
  private static final float BELOW = 10;
  /** Room for a label of some twenty-five letters on a lying sheet. */
  private static final float LABEL = 0.16f;

  private final PdfStructureElement document;
  private final Typesetter typesetter;
  private final Pages pages;
  private final Paper paper;

  FieldsLayout(PdfStructureElement document, Typesetter typesetter, Pages pages, Paper paper) {
    this.document = document;
    this.typesetter = typesetter;
    this.pages = pages;
    this.paper = paper;
  }

  void draw(Printout.Fields fields) {
    int most = fields.rows().stream().mapToInt(List::size).max().orElse(0);
    if (most == 0) return;
    float[] edges = edges(most);
    PdfStructureElement table = Tags.in(document, "Table");
    for (List<Field> row : fields.rows()) {
      if (!row.isEmpty()) GroupFlow.draw(row(Tags.in(table, "TR"), row, edges), pages);
    }
    pages.space(BELOW);
  }

  /** Edges of labels and texts, one more than there are of both. */
  private float[] edges(int fields) {
    float label = Math.min(LABEL, 0.5f / fields);
    float[] edges = new float[2 * fields + 1];
    for (int i = 0; i < fields; i++) {
      edges[2 * i] = paper.left() + paper.textWidth() * i / fields;
      edges[2 * i + 1] = edges[2 * i] + paper.textWidth() * label;
    }
    edges[2 * fields] = paper.right();
    return edges;
  }

  /** The last field of a row takes all the width that is left. */
  private Group row(PdfStructureElement row, List<Field> fields, float[] edges) {
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      int end = i == fields.size() - 1 ? edges.length - 1 : 2 * i + 2;
      PdfStructureElement label = Tags.in(row, "TH");
      Tags.scope(label, "Row");
      PdfStructureElement text = Tags.in(row, "TD");
      Tags.columnSpan(text, end - (2 * i + 1));
      boxes.add(typesetter.box(BoxStyle.label(paper), edges[2 * i], edges[2 * i + 1],
          HeadLayout.bold(HeadLayout.plain(field.label())), new TextTags(label, "P")));
      boxes.add(typesetter.box(BoxStyle.field(paper), edges[2 * i + 1], edges[end], field.text(), new TextTags(text, "P")));
    }
    return Group.of(boxes);
  }
}
