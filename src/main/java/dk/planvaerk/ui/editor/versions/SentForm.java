package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.ui.dialog.DayField;
import dk.planvaerk.ui.dialog.Form;
import dk.planvaerk.ui.editor.versions.SentList.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** When, how and to whom a version was sent: what is known, and one time to be written. */
final class SentForm extends VBox {
  private final Texts texts;
  private final VersionWords words;
  private final SentList sent;
  private final VBox known = new VBox();
  private final Label title = new Label();
  final ComboBox<String> recipient;
  private final DayField day;
  private final ComboBox<String> channel;
  private final TextField caseNumber;

  SentForm(Texts texts, VersionWords words, SentList sent, Dispatch proposal, List<String> recipients) {
    this.texts = texts;
    this.words = words;
    this.sent = sent;
    getStyleClass().add("asking-page");
    getStylesheets().add(String.valueOf(SentForm.class.getResource("versions.css")));
    known.getStyleClass().add("sent-known");
    title.getStyleClass().add("asking-caption");
    recipient = Form.offering(recipients, proposal.recipient());
    day = new DayField(texts.language(), proposal.date());
    channel = Form.offering(List.of(texts.get("channel.digital"), texts.get("channel.mail"), texts.get("channel.letter")), proposal.channel());
    caseNumber = new TextField(proposal.caseNumber());
    var form = new Form().add(texts.get("sent.recipient"), recipient).add(texts.get("sent.day"), day)
        .add(texts.get("sent.channel"), channel).add(texts.get("sent.case"), caseNumber);
    getChildren().addAll(known, title, form);
    sent.linesProperty().subscribe(this::show);
  }

  /** What the form being whole depends on. */
  List<Observable> observed() {
    return List.of(recipient.getEditor().textProperty(), day.dayProperty(), sent.linesProperty());
  }

  /** A day and a recipient, or nothing more than what is known already. */
  boolean isWhole() {
    if (Form.written(recipient).isEmpty()) return !sent.linesProperty().get().isEmpty() || sent.isChanged();
    return day.dayProperty().get() != null;
  }

  List<Dispatch> answer() {
    if (Form.written(recipient).isEmpty()) return sent.all();
    LocalDate when = Objects.requireNonNull(day.dayProperty().get());
    return sent.with(Form.written(recipient), when, Form.written(channel), caseNumber.getText().strip());
  }

  private void show(List<Line> lines) {
    known.getChildren().setAll(lines.stream().map(this::line).toList());
    known.setVisible(!lines.isEmpty());
    known.setManaged(!lines.isEmpty());
    boolean again = lines.stream().anyMatch(Line::edited);
    title.setText(again ? texts.get("sent.correct") : texts.get("sent.more"));
    title.setVisible(!lines.isEmpty());
    title.setManaged(!lines.isEmpty());
  }

  private Node line(Line line) {
    String said = words.dispatch(line.dispatch());
    var label = new Label(texts.get("sent.line", said));
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var box = new HBox(label, button(texts.get("sent.edit"), said, () -> edit(line)),
        button(texts.get("sent.remove"), said, () -> sent.remove(line)));
    box.getStyleClass().add("sent-line");
    return box;
  }

  private static Button button(String words, String what, Runnable action) {
    var button = new Button(words);
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(words + ": " + what);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void edit(Line line) {
    Dispatch d = line.dispatch();
    sent.edit(line);
    recipient.getEditor().setText(d.recipient());
    day.write(d.date());
    channel.getEditor().setText(d.channel());
    caseNumber.setText(d.caseNumber());
    recipient.requestFocus();
  }
}
