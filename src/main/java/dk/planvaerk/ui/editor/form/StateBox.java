package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import dk.planvaerk.ui.editor.model.Progress;
import dk.planvaerk.ui.editor.model.StateActions;
import dk.planvaerk.ui.editor.model.StepAt;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How far the step is: status, deadline, and what belongs to the status. */
final class StateBox extends VBox {
  private final Texts texts;
  private final PlanKind kind;
  private final StateActions states;
  private final Runnable entered;
  private final DateTimeFormatter day;
  private final MenuButton status = new MenuButton();
  private final Map<Optional<Status>, RadioMenuItem> choices = new LinkedHashMap<>();
  private final Label marked = FormLine.words("form-guide");
  private final TextField date = new TextField();
  private final FormLine dated;
  private final TextField reason = new TextField();
  private final FormLine reasoned;
  private final DateField deadline;
  private @Nullable StepAt at;
  private boolean showing;

  /**
   * @param entered told that the user has come to one of the fields
   */
  StateBox(Texts texts, PlanKind kind, StateActions states, boolean readOnly, Runnable entered) {
    this.texts = texts;
    this.kind = kind;
    this.states = states;
    this.entered = entered;
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.language());
    getStyleClass().addAll("form-fields", "form-state");
    choices.put(Optional.empty(), item(null));
    kind.statuses().forEach(s -> choices.put(Optional.of(s), item(s)));
    status.getItems().setAll(choices.values());
    status.setDisable(readOnly);
    status.setMaxWidth(Double.MAX_VALUE);
    status.focusedProperty().subscribe(focused -> {
      if (focused) entered.run();
    });
    date.setPromptText(texts.get("form.donedate.example"));
    prepare(date, readOnly, w -> states.setDate(here(), w));
    prepare(reason, readOnly, w -> states.setReason(here(), w));
    dated = new FormLine(texts.get("form.donedate"), date).below(marked);
    reasoned = new FormLine(texts.get("form.reason"), reason);
    deadline = new DateField(texts, texts.get("form.deadline"), readOnly, d -> here().forEach(a -> states.setDeadline(a, d)), entered);
    getChildren().addAll(new FormLine(texts.get("form.status"), status), dated, reasoned, deadline);
  }

  private void prepare(TextField field, boolean readOnly, Consumer<String> written) {
    field.setEditable(!readOnly);
    field.textProperty().subscribe((was, now) -> {
      if (!showing) written.accept(now);
    });
    field.focusedProperty().subscribe(focused -> {
      if (focused) entered.run();
    });
  }

  private List<StepAt> here() {
    return at == null ? List.of() : List.of(at);
  }

  void show(Form form) {
    showing = true;
    try {
      Step step = form.step();
      at = new StepAt(form.row().id(), step.id());
      Meaning meaning = kind.meaning(step);
      showStatus(step);
      Done done = step.state().done();
      dated.setVisible(meaning == Meaning.DONE && done != null);
      if (done != null) {
        FormLine.put(date, done.date());
        marked.setText(texts.get("form.marked", day.format(done.marked())));
      }
      reasoned.setVisible(meaning == Meaning.DROPPED);
      FormLine.put(reason, step.state().reason());
      deadline.show(step.state().deadline(), Progress.isOverdue(kind, step, states.today()));
    } finally {
      showing = false;
    }
  }

  private void showStatus(Step step) {
    Optional<Status> now = Optional.ofNullable(step.state().status()).flatMap(kind::status);
    String name = now.map(s -> s.name().in(texts.language())).orElse(texts.get("form.nostatus"));
    status.setText(name);
    status.setAccessibleText(texts.get("form.status") + ": " + name);
    choices.forEach((choice, item) -> item.setSelected(choice.equals(now)));
  }

  private RadioMenuItem item(@Nullable Status choice) {
    var item = new RadioMenuItem(choice == null ? texts.get("form.nostatus") : choice.name().in(texts.language()));
    item.setOnAction(e -> {
      states.setStatus(here(), choice);
      if (states.haveOwnSentence(here())) return; // it is being asked about
      if (choice != null && choice.meaning() == Meaning.DROPPED) reason.requestFocus();
      else if (choice != null && choice.meaning() == Meaning.DONE) date.requestFocus();
    });
    return item;
  }
}
