package dk.planvaerk.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the tree of a document and what its elements say, as a screen reader would. */
final class TagReader {
  private record Place(int page, int mark) {}

  private final PDDocument document;
  private final Map<Place, PDMarkedContent> marked = new HashMap<>();
  private final StringBuilder artifacts = new StringBuilder();

  private TagReader(PDDocument document) throws IOException {
    this.document = document;
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(document.getPage(i));
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          marked.put(new Place(i, content.getMCID()), content);
        } else {
          artifacts.append(text(content)).append(' ');
        }
      }
    }
  }

  static Tag read(PDDocument document) throws IOException {
    var root = document.getDocumentCatalog().getStructureTreeRoot();
    return new TagReader(document).tag((PDStructureElement) root.getKids().getFirst());
  }

  /** What is drawn for the eye only. */
  static String artifacts(PDDocument document) throws IOException {
    return new TagReader(document).artifacts.toString();
  }

  /** All that is drawn, page by page, for whomever. */
  static List<TextPosition> glyphs(PDDocument document) throws IOException {
    var glyphs = new ArrayList<TextPosition>();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(document.getPage(i));
      for (PDMarkedContent content : extractor.getMarkedContents()) addGlyphs(content, glyphs);
    }
    return glyphs;
  }

  private Tag tag(PDStructureElement element) {
    var kids = new ArrayList<Tag>();
    var text = new StringBuilder();
    var glyphs = new ArrayList<TextPosition>();
    var pages = new ArrayList<Integer>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        Tag of = tag(child);
        boolean inText = of.name().equals("Span") || (of.name().equals("Link") && !type(element).equals("Reference"));
        if (inText) { // its words are words of the sentence
          text.append(of.text());
          glyphs.addAll(of.glyphs());
          pages.addAll(of.pages());
          kids.add(new Tag(of.type(), List.of(), "", List.of(), List.of()));
        } else {
          kids.add(of);
        }
        continue;
      }
      if (kid instanceof PDObjectReference) continue;
      PDMarkedContent content = content(element, kid);
      if (content == null) continue;
      text.append(text(content));
      addGlyphs(content, glyphs);
      pages.add(place(element, kid).page());
    }
    return new Tag(type(element), kids, text.toString().replace("\u00AD", ""), glyphs, pages);
  }

  private @Nullable PDMarkedContent content(PDStructureElement element, Object kid) {
    return marked.get(place(element, kid));
  }

  private Place place(PDStructureElement element, Object kid) {
    if (kid instanceof PDMarkedContentReference reference) {
      return new Place(document.getPages().indexOf(Objects.requireNonNull(reference.getPage())), reference.getMCID());
    }
    return new Place(document.getPages().indexOf(Objects.requireNonNull(element.getPage())), (Integer) kid);
  }

  private static String text(PDMarkedContent content) {
    String actual = content.getActualText();
    if (actual != null) return actual;
    var text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) text.append(glyph.getUnicode());
      if (part instanceof PDMarkedContent inner) text.append(text(inner));
    }
    return "ReversedChars".equals(content.getTag()) ? text.reverse().toString() : text.toString();
  }

  private static void addGlyphs(PDMarkedContent content, List<TextPosition> glyphs) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) glyphs.add(glyph);
      if (part instanceof PDMarkedContent inner) addGlyphs(inner, glyphs);
    }
  }

  private static String type(PDStructureNode element) {
    var type = new StringBuilder(element.getCOSObject().getNameAsString(COSName.S));
    if (element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
      attributes.entrySet().stream()
          .filter(e -> !e.getKey().equals(COSName.O))
          .sorted(Map.Entry.comparingByKey())
          .forEach(e -> type.append(' ').append(e.getKey().getName()).append('=').append(value(e.getValue())));
    }
    return type.toString();
  }

  private static String value(COSBase value) {
    return switch (value) {
      case COSName name -> name.getName();
      case COSInteger number -> Integer.toString(number.intValue());
      case COSString string -> string.getString();
      default -> value.toString();
    };
  }
}
