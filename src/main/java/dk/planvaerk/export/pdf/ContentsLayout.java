package dk.planvaerk.export.pdf;

import dk.planvaerk.export.pdf.Painter.Place;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;

/** Lays out the list of contents: each entry leads to its heading and names its page. */
final class ContentsLayout {
  /** For the number of a page. */
  private static final float NUMBER = 24;
  private static final float INDENT = 12;
  private static final float ABOVE_FIRST_LEVEL = 5;
  private static final float ABOVE = 2;
  /** So many entries at least stand below the list's heading. */
  private static final int TOGETHER = 3;
  /** Between dots and what they lead from and to. */
  private static final float AIR = 4;

  private final PdfStructureElement document;
  private final Typesetter typesetter;
  private final Pages pages;
  private final Paper paper;
  private final PdfContentByte content;
  private final HeadingLayout headings;
  private final Map<String, HeadingPlace> places;
  private final Deque<Level> levels = new ArrayDeque<>();

  /** A list in the tree for screen readers, and its last entry. */
  private record Level(int level, PdfStructureElement list, @Nullable PdfStructureElement last) {}

  /**
   * A layout.
   *
   * @param places of the headings by their anchors, as far as they are known; how high the list is does not hang on them
   */
  ContentsLayout(PdfStructureElement document, Typesetter typesetter, Pages pages, Paper paper, PdfContentByte content,
      HeadingLayout headings, Map<String, HeadingPlace> places) {
    this.document = document;
    this.typesetter = typesetter;
    this.pages = pages;
    this.paper = paper;
    this.content = content;
    this.headings = headings;
    this.places = places;
  }

  void draw(String title, List<Printout.Heading> listed) {
    if (listed.isEmpty()) return;
    if (!title.isBlank()) headings.heading(new Printout.Heading(1, "", List.of(plain(title)), ""));
    headings.draw(TOGETHER * (BoxStyle.ENTRY.leading() + ABOVE_FIRST_LEVEL));
    levels.clear();
    for (Printout.Heading heading : listed) entry(heading);
  }

  private void entry(Printout.Heading heading) {
    float left = paper.left() + INDENT * (heading.level() - 1);
    var tags = new TextTags(Tags.in(item(heading.level()), "Reference"), "Link");
    // The space keeps the page's number apart where the text is read aloud.
    Box text = typesetter.box(BoxStyle.ENTRY, left, paper.right() - NUMBER, List.of(plain(heading.plain() + " ")), tags);
    HeadingPlace place = places.get(heading.anchor());
    String number = place == null ? "" : Integer.toString(place.page());
    Box page = typesetter.box(BoxStyle.ENTRY_PAGE, paper.right() - NUMBER, paper.right(), List.of(plain(number)), tags);
    float height = text.heightFrom(0);
    if (height > pages.room() && !pages.isFresh()) pages.next();
    pages.space(heading.level() == 1 ? ABOVE_FIRST_LEVEL : ABOVE);
    draw(text, page);
    if (place != null) {
      Links.add(content.getPdfWriter(), tags.paragraph(0), heading.plain(), place, left, paper.right(), pages.y(), height);
    }
    pages.down(height);
  }

  /** The page's number stands on the last line of the entry. */
  private void draw(Box text, Box page) {
    int last = text.lines().size() - 1;
    float above = last * BoxStyle.ENTRY.leading();
    float height = BoxStyle.ENTRY.leading();
    pages.painter().draw(text, new Place(pages.y(), above + height), 0, last + 1);
    pages.painter().draw(page, new Place(pages.y() - above, height), 0, 1);
    float from = text.left() + text.lines().getLast().line().width() + AIR;
    pages.painter().dots(from, page.right() - page.lines().getFirst().line().width() - AIR,
        pages.y() - above - BoxStyle.ENTRY.ascent());
  }

  /** The element of an entry: below the last one of a lower level. */
  private PdfStructureElement item(int level) {
    while (levels.size() > 1 && levels.getFirst().level() > level) levels.removeFirst();
    Level at = levels.peekFirst();
    if (at == null) at = new Level(level, Tags.in(document, "TOC"), null);
    else if (level <= at.level() || at.last() == null) levels.removeFirst();
    else at = new Level(level, Tags.in(at.last(), "TOC"), null);
    PdfStructureElement item = Tags.in(at.list(), "TOCI");
    levels.addFirst(new Level(level, at.list(), item));
    return item;
  }

  private static PrintedParagraph plain(String text) {
    return HeadLayout.plain(text).stream().findFirst().orElse(new PrintedParagraph(false, List.of()));
  }
}
