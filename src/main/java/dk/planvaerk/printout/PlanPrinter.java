package dk.planvaerk.printout;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.Legend;
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
import java.util.List;
import java.util.Locale;
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
  private final MarkedText text;

  private PlanPrinter(Plan plan, Marking marking) {
    this.plan = plan;
    this.kind = plan.kind();
    this.marking = marking;
    this.marks = marking.marks(plan);
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
    if (kind.heading() != null) blocks.add(new Printout.Title(paragraphs(Text.of(kind.heading()))));
    var fields = new ArrayList<List<Printout.Field>>();
    for (HeadLine line : kind.head()) {
      if (line.form() == HeadLine.Form.BLOCK) {
        fields.add(line.fields().stream().map(this::field).toList());
        continue;
      }
      addFields(blocks, fields);
      block(line).ifPresent(blocks::add);
    }
    addFields(blocks, fields);
    legend(blocks);
    var rows = new RowPrinter(plan, marking, marks, text);
    if (kind.text() == null) blocks.add(rows.table(title(plan), kind.columns(), plan.rows().toList()));
    else blocks.addAll(new TextPrinter(plan, kind.text(), rows, language(plan)).blocks());
    ClosingLine.of(plan, marking, marks).ifPresent(blocks::add);
    approval().ifPresent(blocks::add);
    if (withGuide) blocks.addAll(GuidePrinter.blocks(kind.guide()));
    return blocks;
  }

  private static void addFields(List<Block> blocks, List<List<Printout.Field>> fields) {
    if (fields.isEmpty()) return;
    blocks.add(new Printout.Fields(List.copyOf(fields)));
    fields.clear();
  }

  /** A line of the head that is not in the block; nothing where nothing is written in it. */
  private Optional<Block> block(HeadLine line) {
    List<Text> texts = line.fields().stream().map(plan::head).toList();
    if (texts.stream().allMatch(Text::isBlank)) return Optional.empty();
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
    return text.paragraphs(plan.head(field), marks.of(new Spot.InHead(field)), marking.on());
  }

  /** Explains the marks, unless the author has done so. */
  private void legend(List<Block> blocks) {
    String explained = Legend.of(marks, marking.since(language(plan)), language(plan));
    if (explained.isEmpty() || blocks.stream().anyMatch(Printout.Legend.class::isInstance)) return;
    blocks.add(new Printout.Legend(paragraphs(Text.of(explained))));
  }

  /** That the management has approved the version, which is nowhere in the plan itself. */
  private Optional<Block> approval() {
    return Optional.ofNullable(marking.version()).map(Version::approval)
        .map(a -> Message.of(PlanPrinter.class, "footer.approved", a.name(), a.date()).in(language(plan)))
        .map(words -> new Printout.Line(paragraphs(Text.of(words)), List.of()));
  }

  /** What is at the foot of a version, instead of what stands there else. */
  private Optional<String> versionFooter() {
    Version version = marking.version();
    return version == null ? Optional.empty()
        : Optional.of(Message.of(PlanPrinter.class, "footer.version", Integer.toString(version.number()), version.date()).in(language(plan)));
  }

  private String footer() {
    return versionFooter().orElseGet(this::usualFooter);
  }

  private String usualFooter() {
    return kind.head().stream()
        .filter(l -> l.form() == HeadLine.Form.FOOTER)
        .flatMap(l -> l.fields().stream())
        .map(f -> plan.head(f).oneLine())
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining(" · "));
  }

  private List<PrintedParagraph> paragraphs(Text plain) {
    return text.paragraphs(plain, CellMarks.NONE, false);
  }
}
