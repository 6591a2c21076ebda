package dk.planvaerk.property;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Column.Role;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Page;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Words;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A small plan that is running text: two chapters, sections in them, and in the first section two recommendations. */
public final class RunningText {
  private RunningText() {}

  /** Its rows: chapter, section, recommendation, recommendation, section, chapter, section. */
  public static Plan plan() {
    var ids = new Ids(new Random(5));
    PlanKind kind = kind();
    Plan plan = Plan.empty(kind, ids).withHead("afsender", Text.of("Socialforvaltningen"));
    List<Row> rows = List.of(row(kind, "kapitel", "Overordnede initiativer", ids), row(kind, "afsnit", "Fysiske rammer", ids),
        row(kind, "anbefaling", "Kortlægge de aktuelle behov", ids), row(kind, "anbefaling", "Søge midler", ids),
        row(kind, "afsnit", "Visitation", ids), row(kind, "kapitel", "Individuelle rapporter", ids), row(kind, "afsnit", "Opfølgning", ids));
    return plan.withSection(plan.sections().getFirst().withRows(rows));
  }

  private static Row row(PlanKind kind, String form, String title, Ids ids) {
    Row row = Row.empty(kind, form, ids);
    Row titled = row.with(row.cell("titel").orElseThrow().with(Text.of(title)));
    return titled.cell("status").map(c -> titled.with(c.with(Text.of("Det er besluttet.")))).orElse(titled)
        .with(new Cell("tekst", Text.of("Her står, hvad der er gjort."), Extra.NONE));
  }

  /** Chapters, numbered sections, and recommendations with a status sentence. */
  public static PlanKind kind() {
    List<Column> columns = List.of(column("titel", "Overskrift", Role.TITLE), column("tekst", "Tekst", null), column("status", "Status", Role.STATUS));
    var overview = new Overview("Oversigt", "anbefaling", List.of("titel"), "Status", false, Extra.NONE);
    var text = new TextLayout(List.of(form("kapitel", 1, "{1}", "titel", "tekst"), form("afsnit", 2, "{1}.{2}", "titel", "tekst"),
        form("anbefaling", 3, null, "titel", "tekst", "status")), "anbefaling", null, overview, Extra.NONE);
    return new PlanKind("svar", 1, 1, Words.danish("Svar"), Words.danish("Svar på anbefalinger"), "da-DK", "Svar", null,
        unit("anbefaling", "anbefalinger"), unit("anbefaling", "anbefalinger"), null, statuses(),
        List.of(new HeadField("afsender", "Afsender", "", HeadField.Role.ORGANISATION, null, Extra.NONE)), List.of(), columns, text,
        Basis.Place.NONE, List.of(), new Page(false, 25, Extra.NONE), Extra.NONE);
  }

  private static List<Status> statuses() {
    return List.of(status("ja", Status.Meaning.DONE, "Anbefalingen om {0} er imødekommet."),
        status("vurderes", Status.Meaning.OPEN, "{1} vil vurdere, hvordan anbefalingen om {0} kan imødekommes."),
        status("ukendt", Status.Meaning.OPEN, null));
  }

  private static Status status(String id, Status.Meaning meaning, @Nullable String sentence) {
    return new Status(id, Words.danish(id), meaning, sentence, Extra.NONE);
  }

  private static Column column(String id, String heading, @Nullable Role role) {
    return new Column(id, heading, "Hvad?", Place.ROW, 1, role != Role.TITLE, false, false, role, null, Extra.NONE);
  }

  private static RowForm form(String id, int level, @Nullable String number, String... columns) {
    return new RowForm(id, unit(id, id), level, number, false, true, List.of(columns), Extra.NONE);
  }

  private static Unit unit(String one, String many) {
    return new Unit(Words.danish(one), Words.danish(many), Extra.NONE);
  }
}
