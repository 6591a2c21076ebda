package dk.planvaerk.revision;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.revision.WordsChange.Place;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a kind that stand on the paper of a plan. */
final class KindWords {
  private record Key(Place place, String id) {}

  /**
   * @param gone what it is called once it stands on paper no more
   */
  private record Said(String name, String words, String gone) {
    private Said(String name, String words) {
      this(name, words, name);
    }
  }

  private final Plan plan;
  private final PlanKind kind;
  private final Map<Key, Said> out = new LinkedHashMap<>();

  private KindWords(Plan plan) {
    this.plan = plan;
    this.kind = plan.kind();
  }

  /**
   * What is printed otherwise, or in one of the plans only. A status that only one has is told with its row, and so is a
   * priority, unless one of the kinds prints none: then the rows keep their numbers and have nothing to tell.
   */
  static List<WordsChange> changes(Plan before, Plan after) {
    if (before.kind().equals(after.kind())) return changes(new KindWords(before).head(), new KindWords(after).head(), Set.of());
    boolean running = before.kind().text() != null || after.kind().text() != null;
    Set<String> written = running ? Stream.of(before, after).flatMap(KindWords::written).collect(Collectors.toSet()) : Set.of();
    boolean basis = Stream.of(before, after).allMatch(p -> p.rows().anyMatch(r -> !r.basis().isBlank()));
    boolean both = before.kind().priority() != null && after.kind().priority() != null;
    Set<Place> byRows = both ? EnumSet.of(Place.STATUS, Place.PRIORITY) : EnumSet.of(Place.STATUS);
    return changes(new KindWords(before).printed(written, basis), new KindWords(after).printed(written, basis), byRows);
  }

  /** The columns that have a text somewhere. */
  private static Stream<String> written(Plan plan) {
    return plan.rows().flatMap(r -> Stream.concat(r.cells().stream(), r.steps().stream().flatMap(s -> s.cells().stream())))
        .filter(c -> !c.text().isBlank()).map(Cell::column);
  }

  /**
   * @param byRows places of which rows tell what came and what went
   */
  private static List<WordsChange> changes(Map<Key, Said> was, Map<Key, Said> is, Set<Place> byRows) {
    var changes = new ArrayList<WordsChange>();
    Stream.concat(is.keySet().stream(), was.keySet().stream()).distinct().forEach(key -> {
      Said old = was.get(key);
      Said now = is.get(key);
      if ((old == null || now == null) && byRows.contains(key.place())) return;
      boolean same = old != null && now != null && !TextDiff.isChanged(TextDiff.between(old.words(), now.words()));
      if (!same) changes.add(change(key, old, now));
    });
    return changes;
  }

  private static WordsChange change(Key key, @Nullable Said old, @Nullable Said now) {
    String name = now != null ? now.name() : Objects.requireNonNull(old).gone();
    return new WordsChange(key.place(), key.id(), name, old == null ? null : old.words(), now == null ? null : now.words());
  }

  /** Which fields of the head stand on paper: those that say something. */
  private Map<Key, Said> head() {
    fields();
    return out;
  }

  /**
   * All of them.
   *
   * @param written ids of the columns that have a text in one of the plans, where one of them is running text
   * @param withBasis whether both say what rows answer
   */
  private Map<Key, Said> printed(Set<String> written, boolean withBasis) {
    put(Place.TITLE, "", kind.heading());
    columns(written);
    fields();
    statuses();
    PriorityForm priority = kind.priority();
    if (priority != null && plan.rows().anyMatch(r -> r.priority() != null)) priority(priority.of(1));
    if (withBasis && kind.basis() != Basis.Place.NONE) put(Place.BASIS, "", texts().get("words.basis"));
    TextLayout text = kind.text();
    if (text == null) return out;
    put(Place.CONTENTS, "", text.contents());
    Overview overview = text.overview();
    if (overview == null || !overview.shown()) return out;
    put(Place.OVERVIEW, "", overview.heading());
    put(Place.OVERVIEW_STATUS, "", overview.status());
    return out;
  }

  private void priority(String first) {
    if (!first.isBlank()) out.put(new Key(Place.PRIORITY, ""), new Said(bare(first), first, texts().get("words.priority")));
  }

  private Texts texts() {
    return Texts.of(KindWords.class, language());
  }

  private Locale language() {
    return Texts.language(kind.language());
  }

  /** Of a running text those that have words below; what a row calls them itself is told with the row. */
  private void columns(Set<String> written) {
    for (Column column : kind.columns()) {
      boolean told = kind.text() == null || (!column.bare() && column.role() != Column.Role.TITLE && written.contains(column.id()));
      if (told && !column.hidden()) out.put(new Key(Place.COLUMN, column.id()), new Said(column.name(), column.heading()));
    }
  }

  private void fields() {
    Set<String> legend = Set.copyOf(kind.legend());
    for (HeadLine line : kind.head()) {
      for (String id : line.fields()) {
        HeadField field = kind.field(id).orElse(null);
        if (field == null || legend.contains(id) || plan.head(id).isBlank()) continue;
        String label = line.form() == HeadLine.Form.BLOCK ? field.label() : "";
        out.merge(new Key(Place.FIELD, id), new Said(kind.label(id).orElse(id), label), (a, b) -> a.words().isEmpty() ? b : a);
      }
    }
    if (!plan.casePrinted()) return;
    for (HeadField field : kind.unprintedFields()) {
      if (!plan.head(field.id()).isBlank()) out.put(new Key(Place.FIELD, field.id()), new Said(kind.label(field.id()).orElse(field.id()), field.label()));
    }
  }

  private void statuses() {
    Set<String> used = plan.rows().flatMap(r -> r.steps().stream()).flatMap(s -> Stream.ofNullable(s.state().status())).collect(Collectors.toSet());
    for (Status status : kind.statuses()) {
      if (used.contains(status.id())) put(Place.STATUS, status.id(), status.name().in(language()));
    }
  }

  private void put(Place place, String id, @Nullable String words) {
    if (words != null && !words.isBlank()) out.put(new Key(place, id), new Said(bare(words), words));
  }

  /** In a sentence. */
  private static String bare(String heading) {
    return heading.strip().replaceFirst("[:?]$", "");
  }
}
