package dk.planvaerk.printout;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.Explanation;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.marking.Marks;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.printout.Printout.Block;
import dk.planvaerk.when.WrittenDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a plan as its kind says. */
public final class PlanPrinter {
  private final Plan plan;
  private final PlanKind kind;

  private final Marking marking;
  private final Marks marks;
  private final Explanation explanation;
  private final MarkedText text;

  private PlanPrinter(Plan plan, Marking marking) {
    this.plan = plan;
    this.kind = plan.kind();
    this.marking = marking;
    this.marks = marking.marks(plan);
    this.explanation = Explanation.of(plan, marking, marks);
    this.text = new MarkedText(language(plan));
  }

  /**
   * A plan with its marks.
   *
   * @param withGuide whether the guide of its kind is printed behind it, where it has one
   */
  public static Printout print(Plan plan, Marking marking, boolean withGuide) {
    var printer = new PlanPrinter(plan, marking);
    return new Printout(
        plan.id(),
        plan.kind().language(),
        title(plan),
        plan.head(Role.ORGANISATION).oneLine(),
        WrittenDate.find(plan.head(Role.DATE).oneLine()).orElse(null),
        plan.kind().page(),
        printer.blocks(withGuide),
        printer.footer());
  }

  /** The plan's own title; without one that of its kind. */
  public static String title(Plan plan) {
    PlanKind kind = plan.kind();
    return Stream.of(plan.head(Role.TITLE).oneLine(), kind.heading(), kind.name().in(language(plan)))
        .filter(t -> t != null && !t.isBlank())
        .findFirst()
        .orElse(kind.id());
  }

  private static Locale language(Plan plan) {
    return Texts.language(plan.kind().language());
  }

  private List<Block> blocks(boolean withGuide) {
    var blocks = new ArrayList<Block>();
    String heading = Objects.requireNonNullElse(kind.heading(), "");
    boolean headed = !heading.isBlank();
    if (headed) blocks.add(new Printout.Title(text.paragraphs(Text.of(heading), CellMarks.NONE).stream().map(PrintedParagraph::byProgram).toList()));
    var fields = new ArrayList<List<Printout.Field>>();
    for (HeadLine line : kind.head()) {
      if (line.form() == HeadLine.Form.BLOCK) {
        fields.add(line.fields().stream().map(this::field).toList());
        continue;
      }
      addFields(blocks, fields);
      boolean untitled = !headed && line.form() == HeadLine.Form.TITLE
          && blocks.stream().noneMatch(Printout.Title.class::isInstance);
      block(line).or(() -> untitled ? Optional.of(ownTitle()) : Optional.empty()).ifPresent(blocks::add);
    }
    addFields(blocks, fields);
    new CasePrinter(plan, this::head).addTo(blocks);
    if (blocks.stream().noneMatch(Printout.Title.class::isInstance)) blocks.addFirst(ownTitle());
    legend(blocks);
    var rows = new RowPrinter(plan, marks, text);
    if (kind.text() == null) blocks.add(rows.table(title(plan), kind.columns(), plan.rows().toList()));
    else blocks.addAll(new TextPrinter(plan, kind.text(), rows, language(plan)).blocks());
    ClosingLine.of(plan, marking, marks).ifPresent(blocks::add);
    approval().ifPresent(blocks::add);
    if (withGuide) blocks.addAll(GuidePrinter.blocks(kind.guide()));
    return blocks;
  }

  /** What the plan is called, where nobody has written a title. */
  private Printout.Title ownTitle() {
    return new Printout.Title(List.of(new PrintedParagraph(false, List.of(PrintedRun.ownBold(title(plan))))));
  }

  private static void addFields(List<Block> blocks, List<List<Printout.Field>> fields) {
    if (fields.isEmpty()) return;
    blocks.add(new Printout.Fields(List.copyOf(fields)));
    fields.clear();
  }

  /** A line of the head that is not in the block; nothing where nothing is written in it. */
  private Optional<Block> block(HeadLine line) {
    List<Text> texts = line.fields().stream().map(plan::head).toList();
    boolean overruled = line.form() == HeadLine.Form.LEGEND && !explanation.isOwn();
    if (overruled || texts.stream().allMatch(Text::isBlank)) return Optional.empty();
    List<PrintedParagraph> all = line.fields().stream().flatMap(f -> head(f).stream()).toList();
    return Optional.ofNullable(switch (line.form()) {
      case TITLE -> new Printout.Title(all);
      case LEGEND -> new Printout.Legend(all);
      case LINE -> new Printout.Line(
          head(line.fields().getFirst()),
          line.fields().stream().skip(1).flatMap(f -> head(f).stream()).toList());
      case BLOCK, FOOTER -> null;
    });
  }

  private Printout.Field field(String id) {
    return new Printout.Field(kind.field(id).map(HeadField::label).orElse(""), head(id));
  }

  private List<PrintedParagraph> head(String field) {
    return text.paragraphs(plan.head(field), marks.of(new Spot.InHead(field)));
  }

  /** Explains the marks, unless the author does. */
  private void legend(List<Block> blocks) {
    if (explanation.isOwn() || explanation.usual().isEmpty()) return;
    blocks.add(new Printout.Legend(own(explanation.usual())));
  }

  /** That the management has approved the version, which is nowhere in the plan itself. */
  private Optional<Block> approval() {
    return Optional.ofNullable(marking.version()).map(Version::approval)
        .map(a -> Message.of(PlanPrinter.class, "footer.approved", a.name(), a.date()).in(language(plan)))
        .map(words -> new Printout.Line(own(words), List.of()));
  }

  /** Whose plan it is and of which day; of a version that is the day of the version, and no other. */
  private String footer() {
    Version version = marking.version();
    var fields = new LinkedHashSet<String>();
    if (version != null) kind.field(Role.ORGANISATION).map(HeadField::id).filter(f -> !isInFooter(f)).ifPresent(fields::add);
    kind.head().stream().filter(l -> l.form() == HeadLine.Form.FOOTER).flatMap(l -> l.fields().stream())
        .filter(f -> version == null || kind.field(f).filter(h -> h.role() == Role.DATE).isEmpty())
        .forEach(fields::add);
    Stream<String> written = fields.stream().map(f -> plan.head(f).oneLine());
    return Stream.concat(written, Stream.ofNullable(version).map(this::named)).filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining(" · "));
  }

  private boolean isInFooter(String field) {
    return kind.head().stream().anyMatch(l -> l.form() == HeadLine.Form.FOOTER && l.fields().contains(field));
  }

  private String named(Version version) {
    return Message.of(PlanPrinter.class, "footer.version", Integer.toString(version.number()), version.date()).in(language(plan));
  }

  private static List<PrintedParagraph> own(String words) {
    return List.of(new PrintedParagraph(false, List.of(PrintedRun.own(words))));
  }
}
