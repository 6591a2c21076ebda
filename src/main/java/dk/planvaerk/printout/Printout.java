package dk.planvaerk.printout;

import dk.planvaerk.plan.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document ready to be rendered.
 *
 * @param planId id of the plan, for the identity of the file
 * @param language of the document, as a BCP 47 tag
 * @param title of the document in its properties; never empty
 * @param organisation whose plan it is; may be empty
 * @param date the day the plan is of, or null where it names none
 * @param footer what stands at the foot of each page, left of the page number; may be empty
 */
public record Printout(
    String planId,
    String language,
    String title,
    String organisation,
    @Nullable LocalDate date,
    Page page,
    List<Block> blocks,
    String footer) {
  public Printout {
    blocks = List.copyOf(blocks);
  }

  /** Whether the plan itself is running text and not a table. */
  public boolean isRunningText() {
    return blocks.stream().anyMatch(b -> switch (b) {
      case Contents contents -> true;
      case Heading heading -> !heading.anchor().isEmpty();
      case Prose prose -> !prose.anchor().isEmpty();
      case Title _, Line _, Fields _, Legend _, Table _, NewPage _ -> false;
    });
  }

  /** The headings that stand in the list of contents. */
  public List<Heading> contents() {
    return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).filter(h -> !h.anchor().isEmpty()).toList();
  }

  /** A part of the document, from top to bottom. */
  public sealed interface Block {}

  /** The title of the document. */
  public record Title(List<PrintedParagraph> text) implements Block {}

  /** Running text at the left edge and, on the same line, at the right one; either may be empty. */
  public record Line(List<PrintedParagraph> left, List<PrintedParagraph> right) implements Block {}

  /** The framed block of the head: on each row one or more fields. */
  public record Fields(List<List<Field>> rows) implements Block {}

  /** A label, which is the kind's, and what stands behind it. */
  public record Field(String label, List<PrintedParagraph> text) {}

  /** Small text that explains the marks of the table. */
  public record Legend(List<PrintedParagraph> text) implements Block {}

  /** The list of contents: the headings that stand in it are those of the document that have an anchor. */
  public record Contents(String heading) implements Block {}

  /**
   * A heading of running text.
   *
   * @param level from 1
   * @param number before it, such as "1.14"; may be empty
   * @param name what it says without marks, as in a list of contents
   * @param anchor by which it is found again, as of a {@link PrintedCell}; empty where it is not in the list of contents
   */
  public record Heading(int level, String number, List<PrintedParagraph> text, String name, String anchor) implements Block {
    public Heading {
      text = List.copyOf(text);
    }

    /** A heading without marks. */
    public Heading(int level, String number, List<PrintedParagraph> text, String anchor) {
      this(level, number, text, text.stream().map(PrintedParagraph::plain).filter(p -> !p.isBlank()).collect(Collectors.joining(" ")), anchor);
    }

    /** The number and the text behind it, as one paragraph. */
    public PrintedParagraph line() {
      List<PrintedParagraph> said = text.stream().filter(p -> !p.plain().isBlank()).toList();
      var runs = new ArrayList<PrintedRun>();
      if (!number.isEmpty()) runs.add(PrintedRun.own(number));
      for (PrintedParagraph paragraph : said) {
        if (!runs.isEmpty()) runs.add(PrintedRun.own(" "));
        runs.addAll(paragraph.runs());
      }
      return new PrintedParagraph(false, text.stream().anyMatch(PrintedParagraph::bar), runs);
    }

    /** Number and text, without marks. */
    public String plain() {
      return number.isEmpty() || name.isEmpty() ? number + name : number + " " + name;
    }
  }

  /**
   * Running text.
   *
   * @param anchor by which it is found again, as of a {@link PrintedCell}; may be empty
   */
  public record Prose(List<PrintedParagraph> text, String anchor) implements Block {
    public Prose {
      text = List.copyOf(text);
    }
  }

  /** What follows begins on a new page. */
  public record NewPage() implements Block {}

  /** A table, such as the plan's. Its headings and, where it has some, its guide questions are to stand on each page. */
  public record Table(String title, List<PrintedColumn> columns, List<PrintedRow> rows) implements Block {}
}
