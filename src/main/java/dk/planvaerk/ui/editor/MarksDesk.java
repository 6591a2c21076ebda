package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.editor.marks.ChangesView;
import dk.planvaerk.ui.editor.marks.LegendLine;
import dk.planvaerk.ui.editor.marks.MarksCommands;
import dk.planvaerk.ui.editor.marks.MarksModel;
import dk.planvaerk.ui.editor.marks.MarksTools;
import dk.planvaerk.ui.editor.marks.Seeing;
import dk.planvaerk.ui.editor.marks.SeenPlan;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.panel.Panel;
import dk.planvaerk.ui.editor.panel.Side;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.task.Background;
import dk.planvaerk.ui.task.FxPause;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** Joins the marks to the table and the head: what they show, and where one goes from change to change. */
final class MarksDesk {
  private final Texts texts;
  private final EditorModel editor;
  private final RowSelection selection;
  private final Supplier<TableArea> area;
  private final MarksModel model;
  final MarksCommands commands;

  /**
   * @param clock says what day it is where the user is
   * @param area asked for when there is something to show
   */
  MarksDesk(Locale language, EditorModel editor, RowSelection selection, Background background, Clock clock, Supplier<TableArea> area) {
    this.editor = editor;
    this.selection = selection;
    this.area = area;
    texts = Texts.of(MarksModel.class, language);
    model = new MarksModel(editor, background);
    editor.onExplaining(words -> model.explained(words, LocalDate.now(clock)));
    commands = new MarksCommands(texts, model, this::go);
  }

  /** Shows the marks in the table and the head from now on, and explains them below the head. */
  void show() {
    TableArea shown = area.get();
    shown.head.getChildren().add(new LegendLine(model, texts.language()));
    model.shownProperty().subscribe(s -> shown.show(s.marks(), s.compared()));
  }

  /** The rows of whose basis something else is said, where marks are shown. */
  ObservableValue<Set<String>> otherBasis() {
    return model.shownProperty().map(SeenPlan::otherBasis);
  }

  /** Shows the plan with what went away since a version. */
  void compareWith(Version version) {
    model.compareWith(version);
    model.see(Seeing.COMPARED);
  }

  MarksTools tools() {
    return new MarksTools(texts, model, commands);
  }

  Panel panel() {
    return new Panel("changes", Side.LEFT, texts.get("changes.title"), "fth-git-commit", "Alt+5",
        () -> new ChangesView(texts, model, this::visit, new FxPause()));
  }

  private void go(int by) {
    model.next(by).ifPresentOrElse(this::visit, this::tellNone);
  }

  private void visit(Spot where) {
    selection.clear();
    area.get().visit(where);
    model.shownProperty().get().marks().getOrDefault(where, List.of()).stream().filter(m -> !m.ofHeading()).mapToInt(Mark::from).min()
        .ifPresent(from -> area.get().reveal(where, from));
  }

  private void tellNone() {
    Version base = model.baseProperty().get();
    if (base != null) editor.tell(Message.of(MarksModel.class, "marks.none", Legend.since(base)));
  }
}
