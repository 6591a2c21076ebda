package dk.planvaerk.plan;

import java.util.Locale;

/** What places of a plan are called aloud. */
public final class SpotName {
  private SpotName() {}

  /** "Emne 4, aktivitet b, Hvornår"; in a running text "Afsnit 1.2, Tekst"; of the head the name of the field. */
  public static String of(Plan plan, Spot spot, Locale language) {
    return switch (spot) {
      case Spot.InHead(String field) -> plan.kind().field(field).map(HeadField::label).orElse("").replaceFirst(":\\s*$", "");
      case Spot.InRow cell -> ofCell(plan, cell, language);
    };
  }

  private static String ofCell(Plan plan, Spot.InRow cell, Locale language) {
    Row in = plan.row(cell.row()).orElse(null);
    if (in == null) return "";
    String column = plan.kind().column(in, cell.column()).map(Column::name).orElse("");
    String row = of(plan, in, language);
    String id = cell.step();
    if (id == null) return row + ", " + column;
    return row + ", " + plan.kind().step().one().in(language) + " " + letter(in.indexOf(id)) + ", " + column;
  }

  /** "Emne 4"; in a running text "Afsnit 1.2", or with its heading where it has no number. */
  public static String of(Plan plan, Row row, Locale language) {
    String unit = FirstLetter.capital(plan.kind().unit(row).one().in(language));
    String number = Numbering.shown(plan).getOrDefault(row.id(), "");
    if (!number.isEmpty()) return number.regionMatches(true, 0, unit, 0, unit.length()) ? number : unit + " " + number;
    String title = row.title(plan.kind()).flatMap(plan::text).map(Text::oneLine).orElse("");
    return title.isEmpty() ? unit : unit + " »" + title + "«";
  }

  /** What a step is called in its row, by its index: a … z, then 27 and on. */
  public static String letter(int step) {
    return step < 26 ? Character.toString((char) ('a' + step)) : Integer.toString(step + 1);
  }
}
