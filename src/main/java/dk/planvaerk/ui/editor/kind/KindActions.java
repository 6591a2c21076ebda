package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.conversion.Conversion;
import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.edit.SetKind;
import dk.planvaerk.importing.ColumnIds;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with the kind of the plan at hand. */
public final class KindActions {
  private static final String KIND = "skabelon";

  private final EditorModel editor;
  private final Supplier<List<PlanKind>> kinds;
  private final KindQuestions questions;
  private final Consumer<PlanKind> keep;
  private final Consumer<Message> tell;

  /**
   * @param kinds those that new plans can be made from
   * @param keep saves a kind among the user's own
   * @param tell tells the user where the plan has a view of its new kind by then
   */
  public KindActions(EditorModel editor, Supplier<List<PlanKind>> kinds, KindQuestions questions, Consumer<PlanKind> keep,
      Consumer<Message> tell) {
    this.editor = editor;
    this.kinds = kinds;
    this.questions = questions;
    this.keep = keep;
    this.tell = tell;
  }

  /** Asks for another kind, and takes the plan there. */
  public void change() {
    if (refused()) return;
    Plan plan = editor.plan();
    List<PlanKind> others = kinds.get().stream().filter(k -> !k.equals(plan.kind()))
        .sorted(Comparator.comparing(k -> k.id().equals(plan.kind().id()))).toList(); // its own as it was is wanted least
    questions.askChange(plan, others).ifPresent(c -> {
      editor.seal();
      SetKind edit = new Conversion(plan, c.kind(), c.mapping()).edit();
      if (!editor.submit("do.kind", edit)) return;
      int left = edit.unplaced().size() + edit.rows().values().stream().mapToInt(r -> r.unplaced().size()).sum();
      tell.accept(left == 0 ? Message.of(KindActions.class, "told.changed", c.kind().name())
          : Message.of(KindActions.class, "told.changedleft", c.kind().name(), left));
    });
  }

  /** Asks how the kind of this plan is to be, and adapts it. */
  public void adapt() {
    if (refused()) return;
    int before = UnplacedTexts.of(editor.plan()).size();
    questions.askAdapted(editor.plan().kind()).ifPresent(k -> {
      int left = take("do.adapt", k) - before;
      if (left > 0) tell.accept(Message.of(KindActions.class, "told.adaptedleft", left));
    });
  }

  /** Takes the columns with other widths. */
  public void setWidths(List<Column> columns) {
    if (refused()) return;
    PlanKind kind = editor.plan().kind();
    List<Column> all = kind.columns().stream()
        .map(c -> columns.stream().filter(w -> w.id().equals(c.id())).findFirst().map(w -> c.withWidth(w.width())).orElse(c)).toList();
    take("do.widths", kind.withColumns(all));
  }

  /** Shows the columns that are hidden. */
  public void showHidden() {
    if (refused()) return;
    PlanKind kind = editor.plan().kind();
    take(kind.text() == null ? "do.unhide" : "do.unhidefields", kind.withColumns(kind.columns().stream().map(c -> c.withHidden(false)).toList()));
  }

  /** Keeps the kind of this plan as a new one, from which plans can be made. */
  public void keepAsNew() {
    PlanKind kind = editor.plan().kind();
    questions.askName(kind.name().byLanguage().getOrDefault(Words.DANISH, "")).map(String::strip).filter(n -> !n.isEmpty()).ifPresent(name -> {
      String id = ColumnIds.free(name, KIND, i -> kinds.get().stream().anyMatch(k -> k.id().equals(i)));
      Message made = Message.of(KindActions.class, "keep.made", kind.name());
      Words description = new Words(Map.of(Words.DANISH, made.in(Texts.DANISH), "en", made.in(Texts.ENGLISH)));
      keep.accept(kind.named(id, Words.danish(name)).withDescription(description));
    });
  }

  /** Shows the texts that have no place. */
  public void showUnplaced() {
    questions.showUnplaced(new UnplacedTexts(editor));
  }

  /** Gives the plan another kind of its own; says how many texts have no place in it. */
  private int take(String deed, PlanKind kind) {
    Plan plan = editor.plan();
    if (!kind.equals(plan.kind())) {
      editor.seal();
      editor.submit(deed, new Conversion(plan, kind, KindMapping.sameIds(plan.kind(), kind)).edit());
    }
    return UnplacedTexts.of(editor.plan()).size();
  }

  private boolean refused() {
    if (editor.isReadOnly()) editor.tellReadOnly();
    return editor.isReadOnly();
  }
}
