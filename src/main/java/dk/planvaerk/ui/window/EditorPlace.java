package dk.planvaerk.ui.window;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.EditorView;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a plan in its window. A view is made for the kind of its plan; where the plan gets another, by whatever
 * way, undo included, another view comes in its place, and the user stays where they were as far as that is there.
 */
final class EditorPlace {
  private final EditorModel plan;
  private final Function<EditorModel, EditorView> views;
  private final Consumer<EditorView> shown;
  private EditorModel editor;
  private EditorView view;

  /**
   * @param plan the plan as long as it is open, whatever its view
   * @param shown puts a view into the window
   */
  EditorPlace(EditorModel plan, Function<EditorModel, EditorView> views, Consumer<EditorView> shown) {
    this.plan = plan;
    this.views = views;
    this.shown = shown;
    editor = plan.another();
    view = views.apply(editor);
    shown.accept(view);
    view.begin();
    plan.onTold(m -> editor.tell(m));
    plan.planProperty().subscribe((was, now) -> follow(was, now));
  }

  EditorView view() {
    return view;
  }

  private void follow(Plan was, Plan now) {
    if (now.kind().isDrawnLike(was.kind())) return;
    @Nullable Spot spot = editor.spotProperty().get();
    editor.leave();
    EditorView before = view;
    editor = plan.another();
    view = views.apply(editor);
    shown.accept(view);
    view.succeed(before, spot != null && now.text(spot).isPresent() ? spot : null);
  }
}
