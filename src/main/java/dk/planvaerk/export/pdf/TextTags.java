package dk.planvaerk.export.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * The elements of one text's paragraphs, each made when it is first drawn: a paragraph that goes on over a page
 * stays one element, and one without a character has none. Items that follow each other are one list.
 */
final class TextTags {
  private static final String LINK = "Link";

  private record Item(PdfStructureElement list, PdfStructureElement label, PdfStructureElement body) {}

  private final PdfStructureElement parent;
  private final String type;
  private final Map<Integer, PdfStructureElement> paragraphs = new HashMap<>();
  private final Map<Integer, Item> items = new HashMap<>();

  /**
   * The tags of a text.
   *
   * @param type of a paragraph that is no item, such as {@code P}
   */
  TextTags(PdfStructureElement parent, String type) {
    this.parent = parent;
    this.type = type;
  }

  PdfStructureElement paragraph(int index) {
    return paragraphs.computeIfAbsent(index, i -> Tags.in(parent, type));
  }

  PdfStructureElement label(int index) {
    return item(index).label();
  }

  PdfStructureElement body(int index) {
    return item(index).body();
  }

  /** Whether it may have links of its own: it is not one itself. */
  boolean mayLead() {
    return !type.equals(LINK);
  }

  /** A new last part of a paragraph that has parts only: text, or a link. */
  PdfStructureElement part(int index, boolean item, boolean link) {
    return Tags.in(item ? body(index) : paragraph(index), link ? LINK : "Span");
  }

  private Item item(int index) {
    Item known = items.get(index);
    if (known != null) return known;
    @Nullable Item before = items.get(index - 1);
    PdfStructureElement list = before == null ? Tags.in(parent, "L") : before.list();
    PdfStructureElement item = Tags.in(list, "LI");
    var made = new Item(list, Tags.in(item, "Lbl"), Tags.in(item, "LBody"));
    items.put(index, made);
    return made;
  }
}
