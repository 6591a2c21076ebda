package dk.planvaerk.export.word;

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
  FOOTER("Footer"),
  TABLE("PlanTabel"),
  ADDED("PlanTilfoejet");

  /** The colour of what is new, as in the template's style for it: a contrast of 7.3 to 1 on white. */
  static final String GREEN = "006100";

  private final String id;

  Style(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
