package dk.planvaerk.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan: its head, and the rows in its sections.
 *
 * @param kind a copy of the kind it was made from, which decides over any newer one
 * @param head the texts of the kind's fields, each field once, in the kind's order
 * @param sections at least one
 * @param unplaced texts of fields that have no place in the kind
 * @param versions as it was at certain times, by number; undo leaves them alone
 * @param casePrinted whether those fields of the head come into its documents that stand on no line of its kind
 */
public record Plan(String id, PlanKind kind, List<HeadText> head, List<Section> sections,
    List<Unplaced> unplaced, List<Version> versions, boolean casePrinted, Extra extra) {
  public Plan {
    unplaced = List.copyOf(unplaced);
    head = List.copyOf(head);
    sections = List.copyOf(sections);
    versions = List.copyOf(versions);
    if (sections.isEmpty()) throw new IllegalArgumentException("plan " + id + " has no section");
  }

  /** A plan whose documents have what its kind prints and no more. */
  public Plan(String id, PlanKind kind, List<HeadText> head, List<Section> sections, List<Unplaced> unplaced,
      List<Version> versions, Extra extra) {
    this(id, kind, head, sections, unplaced, versions, false, extra);
  }

  /** A new plan with one empty row; in a running text with one of each form that plans begin with. */
  public static Plan empty(PlanKind kind, Ids ids) {
    List<HeadText> head =
        kind.fields().stream().map(f -> new HeadText(f.id(), Text.EMPTY, Extra.NONE)).toList();
    TextLayout text = kind.text();
    List<Row> rows = text == null ? List.of(Row.empty(kind, ids))
        : text.forms().stream().filter(RowForm::start).map(f -> Row.empty(kind, f.id(), ids)).toList();
    var section = new Section(ids.next(), rows, Extra.NONE);
    return new Plan(ids.next(), kind, head, List.of(section), List.of(), List.of(), false, Extra.NONE);
  }

  /** The same plan as another document; its versions are of that document. */
  public Plan withId(String newId) {
    List<Version> same = versions.stream().map(v -> v.withPlan(v.plan().withId(newId))).toList();
    return new Plan(newId, kind, head, sections, unplaced, same, casePrinted, extra);
  }

  /** The same with other versions; this plan where they are the very same list. */
  public Plan withVersions(List<Version> newVersions) {
    return newVersions == versions ? this : new Plan(id, kind, head, sections, unplaced, newVersions, casePrinted, extra);
  }

  /** The version of a number. */
  public Optional<Version> version(int number) {
    return versions.stream().filter(v -> v.number() == number).findFirst();
  }

  public Text head(String field) {
    return head.stream().filter(h -> h.field().equals(field)).map(HeadText::text).findFirst().orElse(Text.EMPTY);
  }

  /** The text of the field that has this role, or the empty text. */
  public Text head(HeadField.Role role) {
    return kind.field(role).map(f -> head(f.id())).orElse(Text.EMPTY);
  }

  /** Whether the author explains the marks of the table. */
  public boolean hasLegend() {
    return !legend().isEmpty();
  }

  /** The fields in which the author explains the marks of the table. */
  public List<HeadText> legend() {
    return head.stream().filter(h -> kind.legend().contains(h.field()) && !h.text().isBlank()).toList();
  }

  public Plan withHead(String field, Text text) {
    return withHead(field, h -> h.with(text));
  }

  /** The same where it is known what a field explains, or not known for null. */
  public Plan withExplained(String field, @Nullable Explained explained) {
    return withHead(field, h -> h.with(explained));
  }

  private Plan withHead(String field, UnaryOperator<HeadText> change) {
    List<HeadText> newHead = head.stream().map(h -> h.field().equals(field) ? change.apply(h) : h).toList();
    return new Plan(id, kind, newHead, sections, unplaced, versions, casePrinted, extra);
  }

  /** The same, printing the fields of the case or not. */
  public Plan withCasePrinted(boolean printed) {
    return new Plan(id, kind, head, sections, unplaced, versions, printed, extra);
  }

  /**
   * Whether other words in a field are no news: the day of a plan is another each time, a legend speaks of the marks
   * itself, and some stand on no paper.
   */
  public boolean isQuiet(String field) {
    boolean unseen = !casePrinted && kind.unprintedFields().stream().anyMatch(f -> f.id().equals(field));
    return unseen || kind.isQuiet(field);
  }

  /** The same with other texts of fields that have no place. */
  public Plan withUnplaced(List<Unplaced> newUnplaced) {
    return new Plan(id, kind, head, sections, newUnplaced, versions, casePrinted, extra);
  }

  /** The same with a kind that everything in it fits as it is. */
  public Plan withKind(PlanKind newKind) {
    return new Plan(id, newKind, head, sections, unplaced, versions, casePrinted, extra);
  }

  /** All rows, section by section. */
  public Stream<Row> rows() {
    return sections.stream().flatMap(s -> s.rows().stream());
  }

  /** The rows that the plan is about: of a table all, of a running text those of its main form. */
  public Stream<Row> items() {
    String item = kind.item();
    return item == null ? rows() : rows().filter(r -> item.equals(r.form()));
  }

  /** Whether nothing has been written in it but perhaps the organisation's name, which a new plan may begin with. */
  public boolean isBlank() {
    String named = organisationField().orElse("");
    return head.stream().allMatch(h -> h.text().isBlank() || h.field().equals(named)) && rows().allMatch(Row::isBlank);
  }

  /** The same for an organisation, whose name stands in the field that the kind has for it unless something does already. */
  public Plan ofOrganisation(String name) {
    return organisationField().filter(f -> !name.isBlank() && head(f).isBlank()).map(f -> withHead(f, Text.of(name))).orElse(this);
  }

  private Optional<String> organisationField() {
    return kind.fields().stream().filter(f -> f.role() == HeadField.Role.ORGANISATION).map(HeadField::id).findFirst();
  }

  public Optional<Row> row(String row) {
    return rows().filter(r -> r.id().equals(row)).findFirst();
  }

  /** Whether the plan, or a section, row or step in it, has this id. */
  public boolean hasId(String any) {
    return id.equals(any)
        || sections.stream().anyMatch(s -> s.id().equals(any))
        || rows().anyMatch(r -> r.id().equals(any) || r.step(any).isPresent());
  }

  /** The section that a row stands in. */
  public Optional<Section> sectionOf(String row) {
    return sections.stream().filter(s -> s.indexOf(row) >= 0).findFirst();
  }

  /** The same with one row changed; this plan where there is no such row. */
  public Plan withRow(String row, UnaryOperator<Row> change) {
    for (Section s : sections) {
      int i = s.indexOf(row);
      if (i >= 0) return withSection(s.withRow(i, change.apply(s.rows().get(i))));
    }
    return this;
  }

  /** The same with a section in the place of the one with its id. */
  public Plan withSection(Section section) {
    List<Section> newSections =
        sections.stream().map(s -> s.id().equals(section.id()) ? section : s).toList();
    return new Plan(id, kind, head, newSections, unplaced, versions, casePrinted, extra);
  }

  /** The text at a spot, or nothing where the plan has no such spot. */
  public Optional<Text> text(Spot spot) {
    return switch (spot) {
      case Spot.InHead(String field) ->
          head.stream().filter(h -> h.field().equals(field)).map(HeadText::text).findFirst();
      case Spot.InRow in -> row(in.row()).flatMap(r -> r.text(in));
    };
  }
}
