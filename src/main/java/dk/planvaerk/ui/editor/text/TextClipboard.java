package dk.planvaerk.ui.editor.text;

import dk.planvaerk.importing.clipboard.HtmlText;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** A text on the clipboard: characters for every program, and its looks in a form of our own. */
final class TextClipboard {
  private static final DataFormat OWN = OwnFormat.of("application/x-planvaerk-text");

  private TextClipboard() {}

  static void put(Text text, Selection s) {
    String shown = text.shown();
    boolean several = shown.substring(s.from(), s.to()).contains("\n");
    int from = several && Places.beginsItem(text, s.from()) ? Places.lineStart(shown, s.from()) : s.from();
    Text part = text.part(from, s.to());
    var content = new ClipboardContent();
    content.putString(part.shown());
    content.put(OWN, written(part));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** The text, with what of it was no content. */
  static Optional<HtmlText> get() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    Optional<Text> own = clipboard.getContent(OWN) instanceof String s ? read(s) : Optional.empty();
    String plain = characters().orElse("");
    return own.map(TextClipboard::whole)
        .or(() -> Optional.ofNullable(clipboard.getHtml()).flatMap(h -> HtmlText.read(h, plain)))
        .or(() -> characters().map(Text::of).map(TextClipboard::whole));
  }

  private static HtmlText whole(Text text) {
    return new HtmlText(text, List.of());
  }

  /** The characters of the clipboard, normal. */
  static Optional<String> characters() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).map(PlainText::normal);
  }

  /** A line a run: its looks, a tab, its characters; a paragraph begins with one that has only looks. */
  static String written(Text text) {
    var out = new StringBuilder();
    for (Paragraph p : text.paragraphs()) {
      out.append(p.item() ? "item\n" : "plain\n");
      for (Run r : p.runs()) out.append(r.bold() ? 'b' : '-').append(r.italic() ? 'i' : '-').append('\t').append(r.text()).append('\n');
    }
    return out.toString();
  }

  static Optional<Text> read(String written) {
    var paragraphs = new ArrayList<Paragraph>();
    for (String line : written.lines().toList()) {
      if (line.equals("item") || line.equals("plain")) {
        paragraphs.add(new Paragraph(line.equals("item"), List.of(), Extra.NONE));
      } else if (line.length() > 2 && line.charAt(2) == '\t' && !paragraphs.isEmpty()) {
        Paragraph p = paragraphs.removeLast();
        var runs = new ArrayList<>(p.runs());
        runs.add(new Run(line.substring(3), line.charAt(0) == 'b', line.charAt(1) == 'i', Extra.NONE));
        paragraphs.add(new Paragraph(p.item(), runs, Extra.NONE));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Text(paragraphs));
  }
}
