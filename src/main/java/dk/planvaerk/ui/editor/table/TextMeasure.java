package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.ui.editor.text.Look;
import dk.planvaerk.ui.editor.text.Passage;
import dk.planvaerk.ui.editor.text.Typeset;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.text.Font;

/** How a cell is broken into lines at a width, and how tall it is then; guesses come from counting characters. */
final class TextMeasure {
  private static final double CHARACTER_EM = 0.52;

  private final Typesetter typesetter;
  private Map<CellFont, Font> fonts = Map.of();
  private Insets padding = Insets.EMPTY;

  TextMeasure(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** Takes the fonts and the padding that the style sheets gave to cells; says whether they are others than before. */
  boolean use(Map<CellFont, Font> newFonts, Insets newPadding) {
    if (newFonts.equals(fonts) && newPadding.equals(padding)) return false;
    fonts = Map.copyOf(newFonts);
    padding = newPadding;
    return true;
  }

  Font font(CellFont of) {
    return fonts.getOrDefault(of, Font.getDefault());
  }

  Insets padding() {
    return padding;
  }

  /** Of the text of cells. */
  double lineHeight() {
    return typesetter.lineHeight(font(CellFont.TEXT));
  }

  /** How wide some characters are on one line. */
  double width(String characters, CellFont of) {
    return Math.ceil(typesetter.width(characters, font(of)));
  }

  Typeset set(CellText text, double width) {
    return typesetter.set(text.passages(), font(text.font()), inner(width));
  }

  Typeset setLabel(CellText text, double width) {
    return typesetter.set(Passage.of(text.label(), Look.BOLD), font(CellFont.LABEL), inner(width));
  }

  /** Where the line of a place in the text begins, from the cell's top. */
  double top(CellText text, double width, int place) {
    int at = text.isGuide() ? 0 : Math.clamp(place, 0, text.text().shown().length());
    return padding.getTop() + label(text, width) + set(text, width).top(at);
  }

  /** The height of the label above the text; 0 without one. */
  double label(CellText text, double width) {
    return text.label().isEmpty() ? 0 : setLabel(text, width).height();
  }

  /** What stands above the text of a cell with a label, so that a frame of this width can be drawn between them. */
  double aboveText(CellText text, double width, double frame) {
    return text.label().isEmpty() ? 0 : Math.ceil(padding.getTop() + label(text, width) - frame);
  }

  Typeset setNote(CellText text, double width) {
    return typesetter.set(text.below(), font(text.font()), inner(width));
  }

  /** The height of the note below the text and of the gap under it; 0 without one. */
  double note(CellText text, double width) {
    return text.note().isNone() ? 0 : Math.ceil(typesetter.height(text.below(), font(text.font()), inner(width)) + padding.getBottom());
  }

  double exact(CellText text, double width) {
    return withoutNote(text, width) + note(text, width);
  }

  /** The height of a cell from its top to where its note begins. */
  double withoutNote(CellText text, double width) {
    double lines = label(text, width) + typesetter.height(text.passages(), font(text.font()), inner(width));
    return Math.ceil(lines + padding.getTop() + padding.getBottom());
  }

  double guess(CellText text, double width) {
    double perLine = Math.max(1, inner(width) / (CHARACTER_EM * font(text.font()).getSize()) - 3);
    double lineHeight = typesetter.lineHeight(font(text.font()));
    int lines = text.label().isEmpty() ? 0 : 1;
    if (text.isGuide()) lines += lines(text.guide().length(), perLine);
    for (Paragraph p : text.text().paragraphs()) lines += lines(p.plain().length(), perLine);
    double note = text.note().isNone() ? 0 : padding.getBottom() + lines(text.note().words().length(), perLine) * lineHeight;
    return Math.ceil(lines * lineHeight + padding.getTop() + padding.getBottom() + note);
  }

  private static int lines(int characters, double perLine) {
    return Math.max(1, (int) Math.ceil(characters / perLine));
  }

  private double inner(double width) {
    return Math.max(1, width - padding.getLeft() - padding.getRight());
  }
}
