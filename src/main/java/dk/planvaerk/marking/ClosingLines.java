package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.revision.HeadChange;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.WordsChange;
import dk.planvaerk.revision.WordsChange.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says below a marked document what changed and stands nowhere in it: what is gone and how much of it, what has moved, and
 * headings of the kind. What is gone is counted and never repeated, since it may be what should never have been sent.
 */
public final class ClosingLines {
  private static final Set<Place> HEADINGS = EnumSet.of(Place.TITLE, Place.OVERVIEW, Place.OVERVIEW_STATUS, Place.CONTENTS);

  private final Plan plan;
  private final PlanDiff diff;
  private final MovedAndGone rows;
  private final Locale language;

  private ClosingLines(Plan before, Plan plan, PlanDiff diff) {
    this.plan = plan;
    this.diff = diff;
    this.language = Texts.language(plan.kind().language());
    this.rows = new MovedAndGone(before, plan, diff, language);
  }

  /**
   * A sentence each, in the language of the plan.
   *
   * @param base the version that the plan is compared with
   * @param marks of the plan, found against that
   */
  public static List<String> of(Version base, Plan plan, Marks marks) {
    var lines = new ClosingLines(base.plan(), plan, marks.diff());
    String number = Integer.toString(base.number());
    return Stream.of(
            lines.removed(number),
            lines.sentence("closing.moved", number, lines.rows.moved()),
            lines.sentence("closing.words", number, lines.newWords()),
            lines.sentence("closing.footer", number, lines.footer()))
        .flatMap(List::stream).toList();
  }

  /** Each thing apart from the next: "og" would join what belongs to different rows. */
  private List<String> removed(String number) {
    String things = Stream.concat(rows.gone().stream(), goneWords().stream()).collect(Collectors.joining("; "));
    return things.isEmpty() ? List.of() : List.of(say("closing.removed", number, things));
  }

  private List<String> sentence(String key, String number, List<String> things) {
    return things.isEmpty() ? List.of() : List.of(say(key, number, listed(things)));
  }

  /** What is gone of the kind's own, and of the head; what has no name in the plan is counted. */
  private List<String> goneWords() {
    List<WordsChange> gone = diff.words().stream().filter(WordsChange::isGone).toList();
    var out = new ArrayList<String>();
    int columns = count(gone, w -> w.place() == Place.COLUMN);
    if (columns > 0) out.add(CountedUnit.of(columns, say("closing.column.one"), say("closing.column.many"), language));
    gone.stream().filter(w -> w.place() == Place.FIELD && isNamed(w)).map(w -> say("closing.field", w.name())).forEach(out::add);
    int fields = count(gone, w -> w.place() == Place.FIELD && !isNamed(w));
    if (fields > 0) {
      out.add(say("closing.field.unnamed", CountedUnit.of(fields, say("closing.field.one"), say("closing.field.many"), language)));
    }
    int headings = count(gone, w -> HEADINGS.contains(w.place()));
    if (headings > 0) out.add(CountedUnit.of(headings, say("closing.heading.one"), say("closing.heading.many"), language));
    if (count(gone, w -> w.place() == Place.BASIS) > 0) out.add(say("closing.basis"));
    if (count(gone, w -> w.place() == Place.PRIORITY) > 0) out.add(say("closing.priority"));
    return out;
  }

  private boolean isNamed(WordsChange field) {
    return plan.kind().field(field.id()).isPresent();
  }

  private static int count(List<WordsChange> gone, Predicate<WordsChange> which) {
    return (int) gone.stream().filter(which).count();
  }

  /** A field that was written in is green where it stands. */
  private List<String> newWords() {
    Set<String> written = diff.head().stream().map(HeadChange::field).collect(Collectors.toSet());
    return diff.words().stream()
        .filter(w -> !w.isGone() && !(w.place() == Place.FIELD && w.before() == null && written.contains(w.id())))
        .map(w -> say("closing.quoted", w.name())).distinct().toList();
  }

  /** The foot of a page has no place for marks. */
  private List<String> footer() {
    return diff.head().stream().map(HeadChange::field).filter(f -> !plan.isQuiet(f) && !plan.head(f).isBlank() && isFooter(f))
        .map(f -> say("closing.quoted", plan.kind().label(f).orElse(f))).toList();
  }

  /** Whether it stands there and nowhere else; a field on no line has its place with the case. */
  private boolean isFooter(String field) {
    List<HeadLine> lines = plan.kind().head().stream().filter(l -> l.fields().contains(field)).toList();
    return !lines.isEmpty() && lines.stream().allMatch(l -> l.form() == HeadLine.Form.FOOTER);
  }

  /** One after the other, "og" before the last. */
  private String listed(List<String> things) {
    String all = things.getFirst();
    for (int i = 1; i < things.size(); i++) {
      String key = i + 1 == things.size() ? "closing.and" : "closing.comma";
      all = say(key, all, things.get(i));
    }
    return all;
  }

  private String say(String key, Object... arguments) {
    return Message.of(ClosingLines.class, key, arguments).in(language);
  }
}
