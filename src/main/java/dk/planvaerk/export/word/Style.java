package dk.planvaerk.export.word;

import dk.planvaerk.printout.PrintedRun;
import org.jspecify.annotations.Nullable;

/**
 * The styles of the template that the body uses. Their ids are their names, in ASCII: LibreOffice makes
 * ids anew from the names and drops all other letters.
 */
enum Style {
  TITLE("Heading1"),
  LINE("PlanLinje"),
  LABEL("PlanFeltnavn"),
  FIELD("PlanFelt"),
  LEGEND("PlanSignatur"),
  HEADING("PlanKolonne"),
  GUIDE("PlanVejledning"),
  CELL("PlanTekst"),
  GAP("PlanAfstand"),
  END("PlanSlut"),
  FOOTER("Footer"),
  TABLE("PlanTabel"),
  ADDED("PlanTilfoejet"),
  OWN("PlanEgneOrd"),
  OWN_ADDED("PlanEgneOrdNye"),
  OWN_SMALL("PlanEgneOrdSmaa"),
  DOCUMENT_TITLE("Title"),
  PROSE("PlanBroed"),
  ITEM("ListBullet"),
  CONTENTS_HEADING("TOCHeading"),
  CONTENTS_1("TOC1"),
  CONTENTS_2("TOC2"),
  CONTENTS_3("TOC3"),
  CONTENTS_4("TOC4"),
  CONTENTS_5("TOC5"),
  CONTENTS_6("TOC6"),
  HEADING_1("Heading1"),
  HEADING_2("Heading2"),
  HEADING_3("Heading3"),
  HEADING_4("Heading4"),
  HEADING_5("Heading5"),
  HEADING_6("Heading6"),
  SUBHEADING_1("PlanRubrik1"),
  SUBHEADING_2("PlanRubrik2"),
  SUBHEADING_3("PlanRubrik3"),
  SUBHEADING_4("PlanRubrik4"),
  SUBHEADING_5("PlanRubrik5"),
  SUBHEADING_6("PlanRubrik6");

  /** The colour of what is new, as in the template's style for it: a contrast of 7.3 to 1 on white. */
  static final String GREEN = "006100";

  private final String id;

  Style(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Of characters: what the program has written by itself has styles of its own, whose ids begin alike; null for the author's. */
  static @Nullable Style of(PrintedRun run) {
    if (run.own()) return run.small() ? OWN_SMALL : run.added() ? OWN_ADDED : OWN;
    return run.added() ? ADDED : null;
  }

  /** Of a heading that stands in the list of contents. */
  static Style heading(int level) {
    return of(level, HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);
  }

  /** Of a heading that does not: it has a place in the outline, but the field of the list looks for Word's own styles only. */
  static Style subheading(int level) {
    return of(level, SUBHEADING_1, SUBHEADING_2, SUBHEADING_3, SUBHEADING_4, SUBHEADING_5, SUBHEADING_6);
  }

  /** Of an entry of the list of contents. */
  static Style contents(int level) {
    return of(level, CONTENTS_1, CONTENTS_2, CONTENTS_3, CONTENTS_4, CONTENTS_5, CONTENTS_6);
  }

  private static Style of(int level, Style... levels) {
    return levels[Math.clamp(level, 1, levels.length) - 1];
  }
}
