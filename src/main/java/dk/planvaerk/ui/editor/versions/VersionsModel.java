package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.TakeBack;
import dk.planvaerk.edit.TakeBackRow;
import dk.planvaerk.language.Message;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.VersionSeal;
import dk.planvaerk.storage.Versions;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.task.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The versions of the plan being written, the one that the user has chosen, and what is known to be done with them. */
public final class VersionsModel {
  private final EditorModel editor;
  private final ReadOnlyObjectWrapper<List<Version>> versions = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Version> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<String>> broken = new ReadOnlyObjectWrapper<>(Set.of());
  /** The very list that is told of; typing does not make another. */
  private List<Version> shown = List.of();
  private @Nullable String chosenId;

  /**
   * @param background works out whether the versions are as they were sealed
   */
  public VersionsModel(EditorModel editor, Background background) {
    this.editor = editor;
    editor.planProperty().subscribe(this::show);
    List<Version> opened = editor.plan().versions();
    if (opened.isEmpty()) return;
    background.beside(
        () -> VersionSeal.broken(opened).stream().map(Version::id).collect(Collectors.toUnmodifiableSet()),
        broken::set, failure -> {});
  }

  /** All versions, the newest first. */
  public ReadOnlyObjectProperty<List<Version>> versionsProperty() {
    return versions.getReadOnlyProperty();
  }

  /** The one that commands are for: the user's choice, else the newest; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Version> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Ids of those whose plan is not the one that was sealed. */
  public ReadOnlyObjectProperty<Set<String>> brokenProperty() {
    return broken.getReadOnlyProperty();
  }

  public Optional<Version> chosen() {
    return Optional.ofNullable(chosen.get());
  }

  public void choose(String id) {
    chosenId = id;
    show(editor.plan());
  }

  /** Freezes the plan as it is, and chooses the version; nothing where the plan can't be changed. */
  public Optional<Version> create(LocalDate date, String name, String note) {
    return create(date, name, note, null, null);
  }

  /** The same for somebody. */
  public Optional<Version> create(
      LocalDate date, String name, String note, @Nullable String preparedFor, @Nullable Approval approval) {
    Plan plan = editor.plan();
    Version made = Versions.of(plan, date, name, note, preparedFor, editor.ids())
        .withBase(Marking.newBase(plan)).withApproval(approval);
    if (!editor.keepVersions(Versions.with(plan.versions(), made))) return Optional.empty();
    choose(made.id());
    return Optional.of(made);
  }

  public void rename(Version version, String name, String note) {
    replace(version.named(name, note));
  }

  public void setDispatches(Version version, List<Dispatch> dispatches) {
    replace(version.withDispatches(dispatches));
  }

  public void setApproval(Version version, @Nullable Approval approval) {
    replace(version.withApproval(approval));
  }

  /** Whether the plan can become what it was in a version; tells why not. */
  public boolean canTakeBack(Version version) {
    boolean can = version.plan().kind().equals(editor.plan().kind());
    if (!can) editor.tell(Message.of(VersionsModel.class, "told.otherkind", VersionWords.number(version)));
    return can;
  }

  /** The plan becomes what it was, as one step of undo. */
  public void takeBack(Version version) {
    takeBack(version, "do.takeback", new TakeBack(version.plan()));
  }

  /** A row becomes what it was, as one step of undo. */
  public void takeBackRow(Version version, String row) {
    if (takeBack(version, "do.takebackrow", new TakeBackRow(version.plan(), row))) {
      Walk.first(editor.plan(), row).ifPresent(editor::travel);
    }
  }

  private boolean takeBack(Version version, String deed, Edit edit) {
    Plan before = editor.plan();
    boolean done = editor.submitApart(deed, edit);
    if (done && editor.plan() == before) {
      editor.tell(Message.of(VersionsModel.class, "told.same", VersionWords.number(version)));
    }
    return done && editor.plan() != before;
  }

  private void replace(Version by) {
    editor.keepVersions(Versions.replaced(editor.plan().versions(), by));
  }

  private void show(Plan plan) {
    if (plan.versions() != shown) {
      shown = plan.versions();
      versions.set(shown.reversed());
    }
    chosen.set(versions.get().stream().filter(v -> v.id().equals(chosenId)).findFirst()
        .or(() -> versions.get().stream().findFirst()).orElse(null));
  }
}
