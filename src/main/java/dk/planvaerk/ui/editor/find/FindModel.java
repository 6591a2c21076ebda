package dk.planvaerk.ui.editor.find;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.search.Hit;
import dk.planvaerk.search.PlanSearch;
import dk.planvaerk.search.Query;
import dk.planvaerk.search.Replacement;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Finding and replacing in the plan. While it is open the hits follow what is typed and what is written; another query
 * is searched for away from the window's thread, another state of the plan at once, since most rows are known then.
 */
public final class FindModel {
  private final EditorModel editor;
  private final Background background;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Hit> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
  private PlanSearch search = new PlanSearch(Query.NONE);
  private Query query = Query.NONE;
  private Plan searched;
  private Place from = Place.BEGINNING;
  private Consumer<Hit> shower = h -> {};

  /**
   * @param background where a search may take its time
   */
  public FindModel(EditorModel editor, Background background) {
    this.editor = editor;
    this.background = background;
    searched = editor.plan();
    editor.planProperty().subscribe(p -> {
      if (open.get() && query.equals(search.query())) take(search);
    });
  }

  /** Told which hit to bring into sight. */
  public void onShow(Consumer<Hit> newShower) {
    shower = newShower;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether there is something to put in the place of what is found. */
  public ReadOnlyBooleanProperty replacingProperty() {
    return replacing.getReadOnlyProperty();
  }

  public Query query() {
    return query;
  }

  /** All hits in reading order. */
  public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** The hit where one is; null before the first and where it has been written over. */
  public ReadOnlyObjectProperty<@Nullable Hit> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** What is to be said: that the search went round, how many have been replaced. */
  public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** "3 af 17", or that nothing has been found; nothing while nothing is looked for. */
  public Optional<Message> status() {
    if (query.text().isEmpty()) return Optional.empty();
    int count = hits.get().size();
    if (count == 0) return Optional.of(Message.of(FindModel.class, "find.none"));
    int at = at();
    if (at >= 0) return Optional.of(Message.of(FindModel.class, "find.at", at + 1, count));
    return Optional.of(count == 1 ? Message.of(FindModel.class, "find.one") : Message.of(FindModel.class, "find.count", count));
  }

  /**
   * Begins to find from a place on, or goes on where it is open already.
   *
   * @param where null for the beginning of the plan
   * @param at position in the text there
   */
  public void open(boolean withReplacing, @Nullable Spot where, int at) {
    from = where == null ? Place.BEGINNING : new Place(where, at);
    notice.set(null);
    replacing.set(withReplacing && !editor.isReadOnly());
    open.set(true);
    ensureFresh();
    settle();
  }

  public void close() {
    open.set(false);
    hits.set(List.of());
    notice.set(null);
  }

  /** Looks for something else. */
  public void look(Query newQuery) {
    if (newQuery.equals(query)) return;
    query = newQuery;
    notice.set(null);
    var next = new PlanSearch(newQuery);
    Plan plan = editor.plan();
    background.beside(
        () -> next.in(plan),
        found -> {
          if (!open.get() || newQuery != query || search.query() == newQuery) return;
          take(next);
          settle();
        },
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  /** Goes to the hit behind (1) or before (-1) the present one, round the ends of the plan. */
  public void go(int by) {
    if (query.text().isEmpty()) return;
    ensureFresh();
    List<Hit> all = hits.get();
    notice.set(null);
    if (all.isEmpty()) {
      notice.set(Message.of(FindModel.class, "find.nothing", query.text()));
      return;
    }
    int at = at();
    int behind = from.behind(editor.plan(), all);
    int to = at >= 0 ? at + by : by > 0 ? behind : behind - 1;
    if (to < 0) notice.set(Message.of(FindModel.class, "find.frombottom"));
    if (to >= all.size()) notice.set(Message.of(FindModel.class, "find.fromtop"));
    show(all.get(Math.floorMod(to, all.size())));
  }

  /** Goes on from where the caret is: to the hit behind it (1) or before it (-1). */
  public void goFrom(Spot where, int at, int by) {
    from = new Place(where, at);
    current.set(null);
    go(by);
  }

  /** Replaces the present hit and goes to the next one; goes to the first one where there is none. */
  public void replace(String with) {
    ensureFresh();
    Hit hit = current.get();
    if (hit == null || !hits.get().contains(hit)) {
      go(1);
      return;
    }
    var replacement = new Replacement(with);
    int end = hit.from() + replacement.text().length();
    if (!submit("do.replace", replacement, List.of(hit))) end = hit.to();
    from = new Place(hit.where(), end);
    current.set(null);
    if (hits.get().isEmpty()) notice.set(Message.of(FindModel.class, "find.last"));
    else go(1);
  }

  /** Replaces all hits in one step of undo, and says how many. */
  public void replaceAll(String with) {
    ensureFresh();
    List<Hit> all = hits.get();
    if (all.isEmpty()) {
      go(1);
      return;
    }
    boolean changed = submit("do.replaceall", new Replacement(with), all);
    notice.set(!changed ? Message.of(FindModel.class, "find.same")
        : all.size() == 1 ? Message.of(FindModel.class, "find.replacedone")
        : Message.of(FindModel.class, "find.replaced", all.size()));
  }

  private boolean submit(String deed, Replacement replacement, List<Hit> what) {
    List<Edit> edits = replacement.edits(editor.plan(), what);
    return !edits.isEmpty() && editor.submitApart(deed, edits);
  }

  /** The hits of the present query in the present plan, even where the window has not heard of them yet. */
  private void ensureFresh() {
    if (search.query() != query) take(new PlanSearch(query));
    else if (searched != editor.plan() || !open.get() || hits.get().isEmpty()) take(search);
  }

  /** Index of the present hit, or -1. */
  private int at() {
    Hit hit = current.get();
    return hit == null ? -1 : hits.get().indexOf(hit);
  }

  private void take(PlanSearch newSearch) {
    search = newSearch;
    searched = editor.plan();
    List<Hit> found = newSearch.in(searched);
    Hit was = current.get();
    if (was != null && !found.contains(was)) current.set(null);
    hits.set(found);
  }

  /** Without a word of going round: nobody has gone anywhere yet. */
  private void settle() {
    List<Hit> all = hits.get();
    current.set(null);
    if (all.isEmpty()) return;
    Place was = from;
    show(all.get(was.behind(editor.plan(), all) % all.size()));
    from = was;
  }

  private void show(Hit hit) {
    from = new Place(hit.where(), hit.from());
    current.set(hit);
    shower.accept(hit);
  }
}
