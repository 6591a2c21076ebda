package dk.planvaerk.export.pdf;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** Draws lines of text where it is told to, in their looks. */
final class Ink {
  /** Dark enough to be read on white: a contrast of 7.3 to 1. */
  static final Color ADDED = new Color(0x006100);
  /** Behind what is new: green on it has a contrast of 6 to 1, and printed in grey it is seen. */
  private static final Color SHADE = new Color(0xD5E8CF);
  /** Around words of the program: they look like others, and who reads the file can tell them apart. */
  private static final PdfName OWN = new PdfName("PlanEgneOrd");
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL = new PdfName("ActualText");
  private static final PdfName REVERSED = new PdfName("ReversedChars");

  private record Strike(float left, float right, float y, Look look) {}

  private final PdfContentByte content;
  /** Nearly always the hyphen at the end of a line. */
  private final Map<String, PdfString> said = new HashMap<>();

  Ink(PdfContentByte content) {
    this.content = content;
  }

  /** A line and where it begins. */
  record PlacedLine(Line line, float left, float y) {}

  /** Puts a shade behind what is new in lines that are to be drawn. */
  void shade(List<PlacedLine> lines) {
    if (lines.stream().flatMap(l -> l.line().pieces().stream()).noneMatch(p -> p.look().added())) return;
    content.saveState();
    content.setColorFill(SHADE);
    for (PlacedLine placed : lines) {
      float x = placed.left();
      float edge = placed.left() + placed.line().width();
      for (Piece piece : placed.line().pieces()) {
        float size = piece.look().size();
        float right = Math.min(x + piece.width(), edge);
        if (piece.look().added() && right > x) content.rectangle(x, placed.y() - size * 0.24f, right - x, size * 1.16f);
        x += piece.width();
      }
    }
    content.fill();
    content.restoreState();
  }

  void draw(List<PlacedLine> lines) {
    var strikes = new ArrayList<Strike>();
    content.beginText();
    Look look = null;
    Face face = null;
    for (PlacedLine placed : lines) {
      content.setTextMatrix(placed.left(), placed.y());
      float x = placed.left();
      for (Piece piece : placed.line().pieces()) {
        boolean same = piece.face() == face && piece.look().equals(look);
        if (!same) change(look == null ? Look.plain(0) : look, piece.look(), piece.face());
        look = piece.look();
        face = piece.face();
        if (look.own()) content.beginMarkedContentSequence(OWN);
        show(piece);
        if (look.own()) content.endMarkedContentSequence();
        if (look.done()) strikes.add(new Strike(x, x + piece.width(), placed.y(), look));
        x += piece.width();
      }
    }
    content.endText();
    strikes.forEach(this::strike);
    if (look != null && look.added()) content.setGrayFill(0);
  }

  private void change(Look was, Look look, Face face) {
    content.setFontAndSize(face.font(), look.size());
    if (look.added() == was.added()) return;
    if (look.added()) content.setColorFill(ADDED);
    if (was.added()) content.setGrayFill(0);
  }

  private void show(Piece piece) {
    if (piece.actual() == null) {
      boolean turned = piece.turned() && piece.shown().length() > 1;
      if (turned) content.beginMarkedContentSequence(REVERSED);
      content.showText(piece.shown());
      if (turned) content.endMarkedContentSequence();
      return;
    }
    var stands = new PdfDictionary();
    stands.put(ACTUAL, said.computeIfAbsent(piece.actual(), Ink::unicode));
    content.beginMarkedContentSequence(SPAN, stands, true);
    content.showText(piece.shown());
    content.endMarkedContentSequence();
  }

  /** Always as UTF-16 behind its mark: OpenPDF takes a soft hyphen for a letter of PDF's own encoding, which has none. */
  private static PdfString unicode(String text) {
    return new PdfString(('\uFEFF' + text).getBytes(StandardCharsets.UTF_16BE));
  }

  private void strike(Strike strike) {
    float size = strike.look().size();
    content.saveState();
    if (strike.look().added()) content.setColorStroke(ADDED);
    content.setLineWidth(size * 0.07f);
    content.moveTo(strike.left(), strike.y() + size * 0.26f);
    content.lineTo(strike.right(), strike.y() + size * 0.26f);
    content.stroke();
    content.restoreState();
  }
}
