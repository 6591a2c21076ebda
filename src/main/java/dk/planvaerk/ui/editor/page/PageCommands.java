package dk.planvaerk.ui.editor.page;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.SetKind;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Branches;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.status.StatusSentence;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowActions;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.page.PageQuestions.Removal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** What is done only in running text; in a table there is none of it. */
public final class PageCommands {
  private final Texts texts;
  private final EditorModel editor;
  private final RowSelection selection;
  private final RowActions rows;
  private final PageQuestions questions;
  private final BlockActions blocks;
  /** A row of each form but the main one. */
  public final List<Command> forms;
  /** The heading one level up, and down. */
  public final List<Command> levels;
  /** The blocks of a heading. */
  public final List<Command> ofBlock;
  public final List<Command> references;
  /** The sentence of the status. */
  public final List<Command> sentence;
  /** What is for the plan as a whole; without an entry where the kind has nothing of that. */
  public final CommandMenu menu;

  /**
   * @param refer puts a text in where the user writes
   * @param writing whether the user writes in a text
   */
  public PageCommands(
      Texts texts, EditorModel editor, RowSelection selection, RowActions rows, PageQuestions questions, Consumer<Text> refer,
      ObservableValue<Boolean> writing) {
    this.texts = texts;
    this.editor = editor;
    this.selection = selection;
    this.rows = rows;
    this.questions = questions;
    blocks = new BlockActions(editor, questions);
    TextLayout text = editor.plan().kind().text();
    if (text == null) {
      forms = List.of();
      levels = List.of();
      ofBlock = List.of();
      references = List.of();
      sentence = List.of();
      menu = CommandMenu.of("");
      return;
    }
    forms = text.forms().stream().filter(f -> !f.id().equals(text.item())).map(this::add).toList();
    levels = List.of(level(-1, "Alt+Shift+LEFT"), level(1, "Alt+Shift+RIGHT"));
    ofBlock = List.of(
        Command.of("", blocks::rename).labelled(block("page.rename")).disabledWhen(unless(() -> blocks.block().isPresent())),
        Command.of("", blocks::leaveOut).labelled(block("page.leaveout")).disabledWhen(unless(blocks::canLeaveOut)),
        Command.of(texts.get("page.addblock"), blocks::add).disabledWhen(unless(() -> blocks.changeable().isPresent())));
    references = List.of(Command.of(texts.get("page.refer"), () -> refer(refer)).keys("Shortcut+K")
        .disabledWhen(Bindings.createBooleanBinding(() -> editor.isReadOnly() || !writing.getValue(), writing)));
    sentence = hasSentences(editor.plan().kind())
        ? List.of(Command.of(texts.get("page.sentence"), this::writeSentence).disabledWhen(unless(() -> !sentences().isEmpty()))) : List.of();
    menu = CommandMenu.of(texts.get("page.menu"), overview(text));
  }

  private static boolean hasSentences(PlanKind kind) {
    return kind.column(Column.Role.STATUS).isPresent() && kind.statuses().stream().anyMatch(s -> s.sentence() != null);
  }

  private Command add(RowForm form) {
    return Command.of(texts.get("page.add", form.name().one()), () -> rows.add(form.id())).icon("fth-plus")
        .disabledWhen(new ReadOnlyBooleanWrapper(editor.isReadOnly()));
  }

  private Command level(int by, String keys) {
    Supplier<String> label = () -> rows.rows().stream().findFirst()
        .flatMap(r -> Branches.forms(editor.plan().kind(), r, by).stream().findFirst())
        .map(f -> texts.get("page.become", f.name().one())).orElse(texts.get(by < 0 ? "page.up" : "page.down"));
    return Command.of("", () -> rows.shift(by)).labelled(here(label)).keys(keys).disabledWhen(unless(() -> rows.canShift(by)));
  }

  private ObservableValue<String> block(String key) {
    return here(() -> {
      String heading = blocks.block().map(Column::heading).orElse("").replaceFirst(":$", "");
      return key.equals("page.rename") ? texts.get("page.rename", heading) : texts.get("page.leaveout", heading);
    });
  }

  private <T> ObservableValue<T> here(Supplier<T> value) {
    return Bindings.createObjectBinding(value::get, editor.spotProperty(), editor.planProperty(), selection.rowsProperty());
  }

  private ObservableValue<Boolean> unless(BooleanSupplier can) {
    return here(() -> editor.isReadOnly() || !can.getAsBoolean());
  }

  private void refer(Consumer<Text> put) {
    questions.askTarget(ReferenceActions.targets(editor.plan())).map(ReferenceActions::to).ifPresent(put);
  }

  private List<Edit> sentences() {
    return rows.rows().stream().<Edit>flatMap(r -> StatusSentence.anew(editor.plan(), r).stream()).toList();
  }

  private void writeSentence() {
    List<Edit> edits = sentences();
    if (!edits.isEmpty()) editor.submit("do.sentence", edits);
  }

  private List<Command> overview(TextLayout text) {
    if (text.overview() == null) return List.of();
    ObservableValue<Boolean> on = editor.planProperty().map(p -> shown(p.kind()).filter(Overview::shown).isPresent());
    return List.of(Command.of(texts.get("page.overview", text.overview().heading()), this::toggleOverview).onWhen(on)
        .disabledWhen(new ReadOnlyBooleanWrapper(editor.isReadOnly())));
  }

  private static Optional<Overview> shown(PlanKind kind) {
    return Optional.ofNullable(kind.text()).flatMap(t -> Optional.ofNullable(t.overview()));
  }

  private void toggleOverview() {
    PlanKind kind = editor.plan().kind();
    TextLayout text = kind.text();
    Overview overview = text == null ? null : text.overview();
    if (text == null || overview == null) return;
    PlanKind other = kind.withText(text.withOverview(overview.withShown(!overview.shown())));
    editor.submit("do.overview", SetKind.of(editor.plan(), other));
  }

  /** Takes the rows out, if the user sees them or has selected them; asks what becomes of what hangs below them. */
  public void remove() {
    if (selection.isEmpty() && !editor.seesCell()) return;
    List<Row> hanging = rows.hanging();
    if (hanging.isEmpty()) {
      rows.remove();
      return;
    }
    var titles = new ArrayList<String>();
    rows.rows().stream().findFirst().flatMap(r -> r.title(editor.plan().kind())).flatMap(editor.plan()::text).ifPresent(t -> titles.add(t.oneLine()));
    questions.askRemoval(String.join("", titles), hanging.size()).ifPresent(answer -> {
      if (answer == Removal.WHOLE) rows.removeWhole();
      else rows.remove();
    });
  }
}
