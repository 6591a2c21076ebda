package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Explanation;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.marking.Marker;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.marking.Marks;
import dk.planvaerk.marking.NamedMonths;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Background;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** How the plan is seen in one window: which marks, and what it is compared with. All follows what is written. */
public final class MarksModel {
  private final EditorModel editor;
  private final Background background;
  private final ReadOnlyObjectWrapper<Seeing> seeing = new ReadOnlyObjectWrapper<>(Seeing.MARKED);
  private final ReadOnlyObjectWrapper<List<Version>> versions = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Version> base = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SeenPlan> shown = new ReadOnlyObjectWrapper<>(SeenPlan.NOTHING);
  private final ReadOnlyObjectWrapper<Changes> changes;
  private final SeenMarks seen = new SeenMarks();
  private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
  private Marker marker = new Marker(null);
  private boolean finding;

  /**
   * @param background where a plan is compared with another version for the first time, which may take its time
   */
  public MarksModel(EditorModel editor, Background background) {
    this.editor = editor;
    this.background = background;
    changes = new ReadOnlyObjectWrapper<>(new Changes(editor.plan(), null, () -> PlanDiff.NONE));
    editor.planProperty().subscribe(p -> follow());
  }

  /** How the plan is seen now; without a version it is not compared. */
  public ReadOnlyObjectProperty<Seeing> seeingProperty() {
    return seeing.getReadOnlyProperty();
  }

  public void see(Seeing newSeeing) {
    if (newSeeing == Seeing.COMPARED && base.get() == null) return;
    seeing.set(newSeeing);
    show();
  }

  /** The versions that the plan can be compared with. */
  public ReadOnlyObjectProperty<List<Version>> versionsProperty() {
    return versions.getReadOnlyProperty();
  }

  /** What the plan is compared with, or null where it has no version. */
  public ReadOnlyObjectProperty<@Nullable Version> baseProperty() {
    return base.getReadOnlyProperty();
  }

  /** Compares with a version from now on, or with the usual one for null. */
  public void compareWith(@Nullable Version version) {
    chosen.set(version == null ? "" : version.id());
    follow();
  }

  /** Id of the version that the user has chosen; empty for the usual one. */
  ReadOnlyStringProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SeenPlan> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** What changed since the version, however the plan is seen. */
  public ReadOnlyObjectProperty<Changes> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The place of the next change (1) or of the one before (-1), from where the user is. */
  public Optional<Spot> next(int by) {
    return changes.get().next(editor.spotProperty().get(), by);
  }

  /** Explains the marks that are shown; empty where there are none, or where the plan's head explains these very marks. */
  public Optional<String> legend(Locale language) {
    Marks marks = shown.get().found();
    if (marks.isEmpty()) return Optional.empty();
    Version since = base.get();
    String named = since == null ? "" : Legend.since(since).in(language);
    Explanation explanation = Explanation.of(editor.plan(), marks, since, named, language);
    boolean asPrinted = seeing.get() == Seeing.MARKED;
    if (asPrinted && explanation.isOwn()) return Optional.empty();
    var lines = new ArrayList<String>(List.of(Legend.onScreen(marks, named, language)));
    if (!shown.get().compared().isEmpty()) lines.add(Message.of(MarksModel.class, "marks.legend.gone").in(language));
    boolean canBeMended = !editor.isReadOnly(); // else it may be a version, whose document has other marks
    if (asPrinted && canBeMended && explanation.overrules()) lines.add(Message.of(MarksModel.class, "marks.legend.overruled").in(language));
    return Optional.of(String.join(" ", lines).strip()).filter(l -> !l.isEmpty());
  }

  /**
   * What there is to explain for somebody who writes this about it now; nothing while that is still being found, or where it
   * is about another time.
   */
  public Optional<Explained> explained(Text words, LocalDate today) {
    Version since = base.get();
    Locale language = Texts.language(editor.plan().kind().language());
    if (finding || NamedMonths.areOthers(words.oneLine(), since, today, language)) return Optional.empty();
    return Optional.of(Legend.explained(marker.of(editor.plan()), since));
  }

  private void follow() {
    Plan plan = editor.plan();
    if (versions.get() != plan.versions()) versions.set(plan.versions());
    Version now = plan.versions().stream().filter(v -> v.id().equals(chosen.get())).findFirst()
        .or(() -> Marking.usualBase(plan)).orElse(null);
    Version was = base.get();
    if (!Objects.equals(was == null ? null : was.id(), now == null ? null : now.id())) {
      find(plan, new Marker(now == null ? null : now.plan()));
    }
    base.set(now);
    if (now == null && seeing.get() == Seeing.COMPARED) seeing.set(Seeing.MARKED);
    show();
  }

  /** What is found for the first time is kept by the marker, so that it is quick from then on. */
  private void find(Plan plan, Marker by) {
    marker = by;
    finding = true;
    background.beside(
        () -> by.of(plan),
        found -> {
          if (by != marker) return;
          finding = false;
          show();
        },
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  private void show() {
    if (finding) return;
    Plan plan = editor.plan();
    Version since = base.get();
    Marker by = marker;
    if (seeing.get() == Seeing.UNMARKED) {
      changes.set(new Changes(plan, since == null ? null : since.plan(), () -> by.of(plan).diff()));
      shown.set(SeenPlan.NOTHING);
      return;
    }
    Marks found = by.of(plan);
    changes.set(new Changes(plan, since == null ? null : since.plan(), found::diff));
    boolean compares = seeing.get() == Seeing.COMPARED;
    shown.set(new SeenPlan(seen.of(plan, found), compares ? seen.compared(found) : Map.of(), found));
  }
}
