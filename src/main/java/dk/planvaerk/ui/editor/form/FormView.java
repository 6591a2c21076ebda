package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.StateActions;
import dk.planvaerk.ui.editor.panel.PanelBody;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.editor.text.Typesetter;
import dk.planvaerk.ui.focus.Focus;
import dk.planvaerk.ui.words.Wrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The step and the row where the user is, one field below the other. It is still while it is in no scene. */
public final class FormView extends StackPane implements PanelBody {
  /** Seen below the field that has the focus, in pixels. */
  private static final double AIR = 8;
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final Texts texts;
  private final EditorModel editor;
  private final PlanKind kind;
  private final FormModel model;
  private final FormHeading heading;
  private final Supplier<FieldBox> newBox;
  private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
  private Proofreader proofreader = Proofreader.NONE;
  private final @Nullable PriorityBox priority;
  private final StateBox state;
  private final BasisBox basis;
  private final VBox ofStep = new VBox();
  private final Label shared = new Label();
  private final VBox ofRow = new VBox();
  private final Label nowhere = new Label();
  private final ScrollPane scroll;
  private List<String> order = List.of();

  /**
   * @param states says how far the step is
   * @param tools what can be done with the step, as buttons behind the fields
   * @param menu of the fields
   * @param models what rows can refer to, as far as it has been read
   * @param at told the cell when the user has come to it here, and when something has been written in it
   */
  public FormView(Texts texts, EditorModel editor, StateActions states, List<Command> tools, ContextMenu menu,
      Supplier<QualityModels> models, Consumer<Spot.InRow> at) {
    this.texts = texts;
    this.editor = editor;
    kind = editor.plan().kind();
    model = new FormModel(editor, texts.language());
    heading = new FormHeading(texts, kind, model);
    getStyleClass().add("form");
    getStylesheets().add(String.valueOf(FormView.class.getResource("form.css")));
    var typesetter = new Typesetter(kind.language());
    newBox = () -> new FieldBox(editor, typesetter, menu, at);
    priority = priorityBox(at);
    state = new StateBox(texts, kind, states, editor.isReadOnly(), () -> model.begin().ifPresent(at));
    basis = new BasisBox(texts, new BasisModel(editor, model, models), editor.isReadOnly(), () -> model.begin().ifPresent(at));
    ofStep.getStyleClass().add("form-fields");
    ofRow.getStyleClass().addAll("form-fields", "form-shared");
    shared.getStyleClass().add("form-caption");
    for (Label l : new Label[] {shared, nowhere}) Wrapped.wrap(l);
    nowhere.getStyleClass().add("form-nowhere");
    for (Node n : new Node[] {shared, state, basis}) n.managedProperty().bind(n.visibleProperty());
    var content = new VBox(heading, state, ofStep, new VBox(shared, ofRow), basis, tools(tools));
    content.getStyleClass().add("form-page");
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().addAll(nowhere, scroll);
    editor.planProperty().subscribe(plan -> show());
    editor.spotProperty().subscribe(spot -> {
      show();
      if (isWrittenIn()) model.spot().filter(s -> s.equals(editor.cell().orElse(null))).ifPresent(at);
    });
    sceneProperty().subscribe(() -> show());
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
      if (Focus.isBelow(owner, this)) Platform.runLater(() -> reveal(owner)); // behind what the scroll pane does by itself
    });
  }

  /** Marks what this finds wrong. */
  public void proofread(Proofreader newProofreader) {
    proofreader = newProofreader;
    boxes.values().forEach(b -> b.proofread(proofreader));
  }

  /** Marks what these rows answer as new, and that of no others. */
  public void markBasis(Set<String> rows) {
    basis.mark(rows);
  }

  private @Nullable PriorityBox priorityBox(Consumer<Spot.InRow> at) {
    if (kind.priority() == null) return null;
    String heading = kind.column(kind.priority().column()).map(Column::heading).orElse("");
    return new PriorityBox(texts, kind.priority(), heading, editor.isReadOnly(), model::writePriority,
        () -> model.begin().ifPresent(at));
  }

  private FlowPane tools(List<Command> commands) {
    var tools = new FlowPane();
    tools.getStyleClass().add("form-tools");
    for (Command command : commands) {
      var button = Controls.button(command.before(model::begin), command.plainLabel());
      button.getStyleClass().add("flat");
      button.setFocusTraversable(true);
      tools.getChildren().add(button);
    }
    return tools;
  }

  @Override
  public void enter() {
    model.begin();
    show();
    model.spot().ifPresentOrElse(this::edit, this::requestFocus);
  }

  /** Goes to the field of a cell and writes there. */
  public void edit(Spot.InRow cell) {
    if (!cell.equals(editor.cell().orElse(null))) editor.enter(cell);
    show();
    Optional.ofNullable(boxes.get(cell.column())).ifPresent(FieldBox::edit);
  }

  private void show() {
    if (getScene() == null) return;
    Optional<Form> form = model.form();
    scroll.setVisible(form.isPresent());
    nowhere.setVisible(form.isEmpty());
    form.ifPresentOrElse(this::show, this::showNowhere);
  }

  private void showNowhere() {
    nowhere.setText(kind.text() != null ? texts.get("form.nowhere.page")
        : editor.plan().rows().findAny().isPresent() ? texts.get("form.nowhere", kind.row().one()) : texts.get("form.none", kind.row().many()));
  }

  private void show(Form form) {
    heading.show(form);
    shared.setText(texts.get(form.row().steps().size() > 1 ? "form.shared" : "form.ofrow",
        kind.unit(form.row()).one(), form.number(), kind.step().many()));
    shared.setVisible(form.row().hasSteps());
    ofRow.pseudoClassStateChanged(ALONE, !form.row().hasSteps());
    state.setVisible(kind.hasState(form.row()));
    arrange(form);
    form.fields().forEach(f -> box(f).show(f));
    state.show(form);
    String item = kind.item();
    basis.setVisible(item == null || item.equals(form.row().form()));
    basis.show(form);
    if (priority != null) priority.show(form);
  }

  /** The fields stay where they are unless a column's text stands on the row here and on the steps there. */
  private void arrange(Form form) {
    List<String> now = form.fields().map(f -> (f.spot().step() == null ? "row " : "step ") + f.column().id()).toList();
    if (now.equals(order)) return;
    order = now;
    ofStep.getChildren().setAll(boxesOf(form.ofStep()));
    ofRow.getChildren().setAll(boxesOf(form.ofRow()));
    if (priority != null) ofRow.getChildren().addFirst(priority);
  }

  private List<FieldBox> boxesOf(List<FormField> fields) {
    return fields.stream().map(this::box).toList();
  }

  /** A row may have columns that no other has. */
  private FieldBox box(FormField field) {
    return boxes.computeIfAbsent(field.column().id(), id -> {
      FieldBox box = newBox.get();
      box.proofread(proofreader);
      return box;
    });
  }

  /** Whether the user writes here. */
  public boolean isWrittenIn() {
    return Focus.isIn(this);
  }

  /** Scrolls as little as needed to show what has the focus, its label included. */
  private void reveal(@Nullable Node owner) {
    if (owner == null || owner == this || !Focus.isBelow(owner, this)) return;
    scroll.layout();
    Node whole = owner.getParent() instanceof FieldBox box ? box : owner;
    Bounds at = scroll.getContent().sceneToLocal(whole.localToScene(whole.getLayoutBounds()));
    double room = scroll.getViewportBounds().getHeight();
    double most = scroll.getContent().getLayoutBounds().getHeight() - room;
    if (most <= 0) return;
    double top = scroll.getVvalue() * most;
    double to = at.getMinY() < top || at.getHeight() > room ? at.getMinY() : Math.max(top, at.getMaxY() + AIR - room);
    if (to != top) scroll.setVvalue(Math.clamp(to / most, 0, 1));
  }
}
