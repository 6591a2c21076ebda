package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Lays out the headings of running text. They wait until it is known what follows, so that none stands alone at the foot of
 * a page.
 */
final class HeadingLayout {
  private static final List<Kind> LISTED = List.of(
      new Kind(16, 20), new Kind(13.5f, 16), new Kind(12, 12), new Kind(11, 10), new Kind(11, 10), new Kind(11, 10));
  private static final List<Kind> OTHER = List.of(
      new Kind(13.5f, 16), new Kind(11.5f, 11), new Kind(11, 9), new Kind(11, 9), new Kind(11, 9), new Kind(11, 9));

  private final PdfStructureElement document;
  private final Typesetter typesetter;
  private final Pages pages;
  private final Paper paper;
  private final HeadingTags tags;
  private final ElementIds ids;
  private final Outline outline;
  private final Supplier<Integer> page;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, HeadingPlace> places = new HashMap<>();

  /** How headings of a level look: the size of the text and the white above. */
  private record Kind(float size, float above) {
    static Kind of(Printout.Heading heading) {
      List<Kind> kinds = heading.anchor().isEmpty() ? OTHER : LISTED;
      return kinds.get(Math.clamp(heading.level(), 1, kinds.size()) - 1);
    }
  }

  private record Waiting(Printout.Heading heading, Box box, float above) {
    float height() {
      return above + box.heightFrom(0);
    }
  }

  /**
   * A layout.
   *
   * @param page number of the page that is being written, from 1
   */
  HeadingLayout(PdfStructureElement document, Typesetter typesetter, Pages pages, Paper paper, HeadingTags tags,
      ElementIds ids, Outline outline, Supplier<Integer> page) {
    this.document = document;
    this.typesetter = typesetter;
    this.pages = pages;
    this.paper = paper;
    this.tags = tags;
    this.ids = ids;
    this.outline = outline;
    this.page = page;
  }

  /** Adds a heading to those that wait. */
  void heading(Printout.Heading heading) {
    Kind kind = Kind.of(heading);
    var tag = new TextTags(document, tags.heading(heading.level(), !heading.line().plain().isBlank()));
    Box box = typesetter.box(BoxStyle.plain(kind.size()), paper.left(), paper.lineEnd(), HeadLayout.bold(List.of(heading.line())), tag);
    // What it stands above may have its element before this is drawn.
    if (box.lines().stream().anyMatch(l -> !l.isEmpty())) ids.name(tag.paragraph(0), heading.anchor());
    waiting.add(new Waiting(heading, box, kind.above()));
  }

  /**
   * Draws the headings that wait.
   *
   * @param below height of what has to stand below them on the same page
   */
  void draw(float below) {
    if (waiting.isEmpty()) return;
    float height = (float) waiting.stream().mapToDouble(Waiting::height).sum() + below;
    if (height > pages.room() && !pages.isFresh() && height <= pages.freshRoom()) pages.next();
    for (Waiting next : waiting) {
      pages.space(next.above());
      TextFlow.draw(next.box(), pages, 0, () -> begins(next.heading()));
    }
    waiting.clear();
  }

  private void begins(Printout.Heading heading) {
    if (heading.anchor().isEmpty()) return;
    places.put(heading.anchor(), new HeadingPlace(page.get(), pages.y()));
    outline.add(heading.level(), heading.plain(), pages.y());
  }

  /** Where the headings have come to stand that have an anchor. */
  Map<String, HeadingPlace> places() {
    return places;
  }
}
