package dk.planvaerk.ui.editor.done;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.ThemeColumn;
import dk.planvaerk.status.StatusSentence;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.FollowUp;
import dk.planvaerk.ui.editor.model.FollowUp.Asked;
import dk.planvaerk.ui.editor.model.FollowUp.Dropped;
import dk.planvaerk.ui.editor.model.FollowUp.Finished;
import dk.planvaerk.ui.editor.model.FollowUp.Restated;
import dk.planvaerk.ui.editor.model.Names;
import dk.planvaerk.ui.editor.model.Rewriting;
import dk.planvaerk.ui.editor.model.StepAt;
import dk.planvaerk.ui.focus.Focus;
import dk.planvaerk.ui.words.Wrapped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Asks in passing about what was just marked. It covers nothing and waits for no answer: Enter goes on, Escape or working
 * on elsewhere closes it, and the focus goes back where it came from.
 */
public final class FollowUpBar extends VBox {
  private final Texts texts;
  private final EditorModel editor;
  private final PlanKind kind;
  private final FollowUp follow;
  private final Supplier<LocalDate> today;
  private final Runnable back;
  private final FontIcon sign = new FontIcon("fth-check");
  private final Label said = new Label("", sign);
  private final FollowUpField date;
  private final FollowUpField result;
  private final FollowUpField reason;
  private final Label twins = new Label();
  private final HBox twinLine;
  private final Label sentence = new Label();
  private final Button takeSentence;
  private final HBox sentenceLine;
  private final HBox stillButtons;
  private final Button close;
  private @Nullable Node before;
  private @Nullable Asked shown;

  /**
   * @param takeTwins marks what says the same elsewhere
   * @param still says that what was rewritten is done as it stands now
   * @param reopen reopens what was rewritten
   * @param back goes to the table, where the focus has nowhere else to go
   */
  public FollowUpBar(Texts texts, EditorModel editor, FollowUp follow, Supplier<LocalDate> today, Command takeTwins,
      Command still, Command reopen, Runnable back) {
    this.texts = texts;
    this.editor = editor;
    this.follow = follow;
    this.today = today;
    this.back = back;
    kind = editor.plan().kind();
    getStyleClass().add("follow-bar");
    getStylesheets().add(String.valueOf(FollowUpBar.class.getResource("done.css")));
    said.getStyleClass().add("follow-said");
    said.setMinWidth(Region.USE_PREF_SIZE);
    date = field("follow.when", follow::writeDate);
    date.getStyleClass().add("follow-date");
    result = field("follow.result", follow::writeResult);
    reason = field("follow.why", follow::writeReason);
    HBox.setHgrow(result, Priority.ALWAYS);
    HBox.setHgrow(reason, Priority.ALWAYS);
    result.prompt(texts.get("follow.optional"));
    reason.prompt(texts.get("follow.reason"));
    close = Controls.button(Command.of(texts.get("follow.close"), this::leave).icon("fth-x"), "");
    close.getStyleClass().add("flat");
    close.setFocusTraversable(true);
    stillButtons = stillButtons(still, reopen);
    var space = new Region();
    HBox.setHgrow(space, Priority.SOMETIMES);
    var line = new HBox(said, date, result, reason, stillButtons, space, close);
    line.getStyleClass().add("follow-line");
    twinLine = twinLine(takeTwins);
    takeSentence = Controls.button(Command.of("", this::takeSentences), "");
    sentenceLine = offer(sentence, takeSentence);
    getChildren().addAll(line, sentenceLine, twinLine);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    follow.askedProperty().subscribe(this::show);
    editor.planProperty().subscribe(p -> {
      if (isVisible()) showSentences();
    });
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
      if (isVisible() && owner != null && !Focus.isBelow(owner, this) && !isAskedWhileWriting()) follow.close();
    });
  }

  private FollowUpField field(String key, Consumer<String> written) {
    return new FollowUpField(texts.get(key), written);
  }

  /** What was rewritten is asked about while the user writes on: it takes no focus, and stays until it is answered or closed. */
  private boolean isAskedWhileWriting() {
    return follow.askedProperty().get() instanceof FollowUp.Rewritten;
  }

  private HBox stillButtons(Command still, Command reopen) {
    Button yes = Controls.button(still, texts.get("follow.still", Objects.requireNonNull(still.keys()).getDisplayText()));
    Button no = Controls.button(reopen, texts.get("follow.reopen"));
    var buttons = new HBox(yes, no);
    buttons.getStyleClass().add("follow-line");
    for (Button button : List.of(yes, no)) {
      button.setFocusTraversable(true);
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    buttons.managedProperty().bind(buttons.visibleProperty());
    return buttons;
  }

  private HBox twinLine(Command takeTwins) {
    Button take = Controls.button(takeTwins, texts.get("follow.take", Objects.requireNonNull(takeTwins.keys()).getDisplayText()));
    return offer(twins, take);
  }

  /** A line that says something, and what can be done about it. */
  private static HBox offer(Label said, Button take) {
    take.setFocusTraversable(true);
    take.setMinWidth(Region.USE_PREF_SIZE);
    Wrapped.wrap(said);
    var line = new HBox(said, take);
    line.getStyleClass().add("follow-line");
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private void show() {
    Asked now = follow.askedProperty().get();
    Asked was = shown;
    shown = now;
    if (now == null) {
      if (isVisible()) hide();
      return;
    }
    said.setText(said(now));
    setAccessibleText(said.getText());
    sign.setIconLiteral(isAskedWhileWriting() ? "fth-help-circle" : "fth-check");
    showTwins();
    showSentences();
    if (now instanceof Finished f && was instanceof Finished w && f.steps().size() > w.steps().size() && f.steps().containsAll(w.steps())) {
      (result.isVisible() ? result : date).edit();
      return;
    }
    for (FollowUpField field : List.of(date, result, reason)) field.clear();
    boolean dropped = now instanceof Dropped;
    boolean restated = now instanceof Restated;
    boolean rewritten = isAskedWhileWriting();
    stillButtons.setVisible(rewritten);
    date.setVisible(!dropped && !restated && !rewritten);
    date.prompt(texts.get("follow.example", example()));
    result.setVisible(follow.asksResult());
    reason.setVisible(dropped);
    reason.put(follow.reason());
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (!Focus.isBelow(owner, this)) before = owner;
    setVisible(true);
    if (rewritten) return;
    // Enter there changes nothing that the author has written.
    if (restated) close.requestFocus();
    else (dropped ? reason : date).edit();
  }

  /** Last month, as it would be written. */
  private String example() {
    return DateTimeFormatter.ofPattern("MMMM yyyy", texts.language()).format(today.get().minusMonths(1));
  }

  private String said(Asked asked) {
    String name = status(asked).map(s -> s.name().in(texts.language())).orElse(texts.get("follow.nostatus"));
    int count = switch (asked) {
      case Finished f -> f.steps().size();
      case Dropped d -> d.steps().size();
      case Restated r -> r.steps().size();
      case FollowUp.Rewritten r -> r.what().count();
      case FollowUp.FinishedLines l -> 1;
    };
    if (asked instanceof FollowUp.FinishedLines) return texts.get("follow.lines", FirstLetter.inSentence(name));
    if (asked instanceof FollowUp.Rewritten(Rewriting what)) return rewritten(what, name);
    return count == 1 ? texts.get("follow.one", name) : texts.get("follow.many", name, count, follow.unit().many());
  }

  /** "Emne 2, aktivitet a: Teksten er ændret, efter at den blev markeret som gennemført. Stadig gennemført?" */
  private String rewritten(Rewriting what, String name) {
    String done = FirstLetter.inSentence(name);
    if (what.count() > 1) return texts.get("follow.rewritten.many", what.count(), done);
    if (what.steps().isEmpty()) {
      return texts.get("follow.rewritten.lines", SpotName.of(editor.plan(), what.cells().getFirst(), texts.language()), done);
    }
    return texts.get("follow.rewritten", Names.of(editor.plan(), what.steps().getFirst(), texts.language()), done);
  }

  private Optional<Status> status(Asked asked) {
    return switch (asked) {
      case Restated r -> r.steps().getFirst().in(editor.plan()).flatMap(s -> Optional.ofNullable(s.state().status())).flatMap(kind::status);
      case Dropped d -> kind.status(Meaning.DROPPED);
      case Finished f -> kind.status(Meaning.DONE);
      case FollowUp.FinishedLines l -> kind.status(Meaning.DONE);
      case FollowUp.Rewritten r -> kind.status(Meaning.DONE);
    };
  }

  private void showSentences() {
    List<Row> own = follow.ownSentences();
    sentenceLine.setVisible(!own.isEmpty());
    if (own.isEmpty()) return;
    Plan plan = editor.plan();
    if (own.size() > 1) {
      sentence.setText(texts.get("follow.sentences", own.size(), kind.row().many()));
      takeSentence.setText(texts.get("follow.takesentences"));
      return;
    }
    boolean none = StatusSentence.anew(plan, own.getFirst()).isEmpty();
    String written = StatusSentence.own(plan, own.getFirst()).map(Text::oneLine).orElse("");
    String offered = StatusSentence.instead(plan, own.getFirst()).map(s -> s.text().oneLine()).orElse("");
    sentence.setText(none ? texts.get("follow.sentence.none", written) : texts.get("follow.sentence", written, offered));
    takeSentence.setText(texts.get(none ? "follow.removesentence" : "follow.takesentence"));
  }

  /** The line of the button goes, and the rest can still be answered. */
  private void takeSentences() {
    if (date.isVisible()) date.edit();
    else if (reason.isVisible()) reason.edit();
    follow.takeSentences();
  }

  private void showTwins() {
    List<StepAt> alike = follow.twins();
    twinLine.setVisible(!alike.isEmpty());
    if (alike.isEmpty()) return;
    List<String> rows = alike.stream().map(StepAt::row).distinct().map(this::name).toList();
    twins.setText(texts.get("follow.twins", kind.step().one(), String.join(", ", rows)));
  }

  /** "emne 5 »Organisation og ledelse«", "indsats 2.1 »Fælles faglighed«". */
  private String name(String id) {
    Plan plan = editor.plan();
    Row row = plan.row(id).orElseThrow();
    String name = FirstLetter.inSentence(SpotName.of(plan, row, texts.language()));
    String theme = ThemeColumn.of(kind).of(row);
    return theme.isEmpty() || name.contains(theme) ? name : texts.get("follow.row", name, theme);
  }

  private void pressed(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) leave();
    else if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof TextField field && !e.isShortcutDown()) goOn(field);
    else return;
    e.consume();
  }

  private void goOn(TextField from) {
    if (date.has(from) && result.isVisible()) result.edit();
    else leave();
  }

  private void leave() {
    follow.close();
  }

  /** The focus goes back only if it has not gone elsewhere by itself. */
  private void hide() {
    boolean here = Focus.isIn(this);
    Node to = before;
    before = null;
    if (here && to != null && to.getScene() == getScene()) to.requestFocus();
    else if (here) back.run();
    setVisible(false);
  }
}
