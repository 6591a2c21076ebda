package dk.planvaerk.property;

import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Page;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Unplaced;
import dk.planvaerk.plan.Version;
import dk.planvaerk.plan.Words;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Plans of all shapes: kinds of their own, columns on rows and on steps, looks, bullets, and unknown
 * fields at every level.
 */
public final class RandomPlans {
  private static final Column.@Nullable Role[] ROLES_OF_COLUMNS = {null, Column.Role.WHEN, Column.Role.RESULT, Column.Role.TITLE, Column.Role.STATUS};
  private static final List<Role> ROLES = List.of(Role.values());

  private final RandomGenerator random;
  private final RandomTexts texts;
  private final Ids ids;
  private final RandomLayouts layouts;

  public RandomPlans(RandomGenerator random) {
    this.random = random;
    this.texts = new RandomTexts(random);
    this.ids = new Ids(random);
    this.layouts = new RandomLayouts(random, texts);
  }

  public Plan plan() {
    return plan(kind());
  }

  public Plan plan(PlanKind kind) {
    List<HeadText> head =
        kind.fields().stream().map(f -> new HeadText(f.id(), texts.text(), explained(), texts.extra())).toList();
    var sections = new ArrayList<Section>();
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      var rows = new ArrayList<Row>();
      for (int more = random.nextInt(5); more > 0; more--) rows.add(row(kind));
      sections.add(new Section(ids.next(), rows, texts.extra()));
    }
    Plan plan = new Plan(ids.next(), kind, head, sections, unplaced(), List.of(), random.nextInt(4) == 0, texts.extra());
    return random.nextInt(3) > 0 ? plan : plan.withVersions(List.of(version(plan)));
  }

  private @Nullable Explained explained() {
    if (random.nextInt(3) > 0) return null;
    return new Explained(random.nextBoolean() ? null : ids.next(), random.nextBoolean() ? List.of() : List.of("added", "gone"),
        random.nextBoolean() ? null : "00c0ffee", texts.extra());
  }

  /** A version with everything that can be known of one. */
  public Version version(Plan plan) {
    Version version = Versions.of(plan, day(), "Til TRIO-møde", "", random.nextBoolean() ? null : "Socialtilsyn Midt", ids);
    List<Dispatch> dispatches = random.nextBoolean() ? List.of()
        : List.of(new Dispatch("Socialtilsyn Midt", day(), "Digital Post", "24/1234", texts.extra()));
    return version.withBase(random.nextBoolean() ? null : new Version.Base(1 + random.nextInt(9), "version 1 af i går", texts.extra())).withDispatches(dispatches).withApproval(random.nextBoolean() ? null : new Approval("Jan Hoel", day(), texts.extra()));
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
  }

  /** A state that a step of a kind can have. */
  public StepState state(PlanKind kind) {
    if (kind.statuses().isEmpty() || random.nextBoolean()) return StepState.NONE;
    Status status = kind.statuses().get(random.nextInt(kind.statuses().size()));
    StepState state = StepState.NONE.withStatus(status.id()).withDeadline(random.nextBoolean() ? null : day());
    if (status.meaning() == Status.Meaning.DROPPED) return state.withReason("Borgeren er flyttet");
    if (status.meaning() != Status.Meaning.DONE || random.nextBoolean()) return state;
    List<Cell> said = kind.columns().stream().filter(c -> random.nextBoolean()).map(c -> new Cell(c.id(), texts.text(), texts.extra())).toList();
    return state.withDone(status.id(), new Done(day(), random.nextBoolean() ? "" : "august 2024", said, texts.extra()));
  }

  private List<Status> statuses() {
    if (random.nextInt(3) > 0) return Status.USUAL;
    return List.of(new Status("s1", words(), Status.Meaning.DONE, null, texts.extra()), new Status("s2", words(), one(Status.Meaning.values()), "{0} vurderes.", texts.extra()));
  }

  /** A row of a kind, each column on the row or on the steps, now and then with columns of its own. */
  public Row row(PlanKind kind) {
    TextLayout text = kind.text();
    String form = text == null ? null : text.forms().get(random.nextInt(text.forms().size())).id();
    List<RowColumn> own = text == null ? List.of() : layouts.columns(kind.columns(form));
    var columns = own.isEmpty() ? kind.columns(form).stream().map(Column::id).toList() : own.stream().map(RowColumn::column).toList();
    var onRow = new ArrayList<String>();
    var onSteps = new ArrayList<String>();
    columns.forEach(c -> (random.nextBoolean() ? onRow : onSteps).add(c));
    var steps = new ArrayList<Step>();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      steps.add(new Step(ids.next(), state(kind), cells(onSteps), texts.extra()));
    }
    return new Row(ids.next(), form, random.nextBoolean() ? null : 1 + random.nextInt(12), own, cells(onRow), steps, basis(), unplaced(),
        texts.extra());
  }

  private List<Unplaced> unplaced() {
    if (random.nextInt(8) > 0) return List.of();
    return List.of(new Unplaced("gammel", random.nextBoolean() ? null : "a1b2c3d4", "Gammel kolonne", texts.text(), texts.extra()));
  }

  public Basis basis() {
    if (random.nextInt(4) > 0) return Basis.NONE;
    return new Basis(random.nextBoolean() ? null : one(Basis.Type.values()), random.nextBoolean() ? "" : "Tilbuddet skal\nsikre nattevagt", "Tilsynsrapport",
        day(), "s. 4", day(), random.nextBoolean() ? null : day(), null, day(), random.nextBoolean() ? List.of() : List.of("6.b"), texts.extra());
  }

  private List<Cell> cells(List<String> columns) {
    return columns.stream().map(c -> new Cell(c, texts.text(), texts.extra())).toList();
  }

  /** A kind with at least one column, whose parts fit each other. */
  public PlanKind kind() {
    var columns = new ArrayList<Column>();
    for (int i = 0, n = 1 + random.nextInt(9); i < n; i++) {
      columns.add(new Column("c" + i, "KOLONNE " + i, i % 2 == 0 ? "Hvad?" : "", one(Place.values()),
          (1 + random.nextInt(400)) / 8.0, random.nextInt(4) == 0, false, random.nextBoolean(), one(ROLES_OF_COLUMNS), offer(), texts.extra()));
    }
    var fields = new ArrayList<HeadField>();
    var lines = new ArrayList<HeadLine>();
    for (int i = 0, n = random.nextInt(5); i < n; i++) {
      Role role = i < ROLES.size() && random.nextBoolean() ? ROLES.get(i) : null;
      fields.add(new HeadField("f" + i, i % 2 == 0 ? "Felt:" : "", "", role, offer(), texts.extra()));
      lines.add(new HeadLine(one(HeadLine.Form.values()), List.of("f" + i), texts.extra()));
    }
    var priority = new PriorityForm("c0", "{0}. prioritet:", texts.extra());
    return new PlanKind("k" + random.nextInt(9), 1 + random.nextInt(5), random.nextInt(90), words(), words(), "da-DK",
        "Plan", random.nextBoolean() ? null : "Overskrift", unit(), unit(), random.nextBoolean() ? null : priority, statuses(),
        fields, lines, columns, random.nextInt(3) > 0 ? null : layouts.layout(columns), one(Basis.Place.values()),
        random.nextInt(3) > 0 ? List.of() : List.of("Vejledning", "Skriv kort."), page(), texts.extra());
  }

  private Page page() {
    return new Page(random.nextBoolean(), 1 + random.nextInt(40), random.nextInt(3) > 0 ? Page.Format.A4 : one(Page.Format.values()),
        random.nextInt(3) > 0 ? Page.LEAST_TEXT : random.nextInt(Page.LEAST_TEXT, Page.MOST_TEXT + 1), texts.extra());
  }

  /** The same kind, its overview in front or not. */
  public PlanKind overviewed(PlanKind kind) {
    TextLayout text = kind.text();
    Overview overview = text == null ? null : text.overview();
    return text == null || overview == null ? kind : kind.withText(text.withOverview(overview.withShown(!overview.shown())));
  }

  private @Nullable Offer offer() {
    return random.nextInt(3) > 0 ? null : one(Offer.values());
  }

  private Unit unit() {
    return new Unit(words(), words(), texts.extra());
  }

  private Words words() {
    return random.nextBoolean() ? Words.danish("emne") : new Words(Map.of(Words.DANISH, "emne", "en", "topic"));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }
}
