package dk.planvaerk.ui.editor.send;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.ui.dialog.DayField;
import dk.planvaerk.ui.dialog.FolderChoice;
import dk.planvaerk.ui.dialog.Form;
import dk.planvaerk.ui.editor.model.BasisPlaces;
import dk.planvaerk.ui.editor.versions.Recipients;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** To whom, when, who has approved, and where the documents go. */
final class SendForm extends VBox {
  private final Texts texts;
  final ComboBox<String> recipient;
  private final TextField caseNumber;
  private final DayField day;
  private final RedateBox redate;
  private final ComboBox<String> approver;
  private final DayField approved;
  private final TextField folder;
  private final LegendChoice legend;
  private final ComboBox<Basis.Place> basis = new ComboBox<>();

  /**
   * @param set recipients that are set for all users
   */
  SendForm(Texts texts, Plan plan, List<String> set, LocalDate today, @Nullable OwnLegend own, Path proposal) {
    this.texts = texts;
    List<String> recipients = Recipients.of(plan, set);
    String first = recipients.stream().findFirst().orElse("");
    recipient = Form.offering(recipients, first);
    caseNumber = new TextField(Recipients.caseNumber(plan, first));
    day = new DayField(texts.language(), today);
    redate = new RedateBox(texts, plan, day.dayProperty());
    approver = Form.offering(Recipients.approvers(plan), "");
    approved = DayField.empty(texts.language(), today);
    folder = new TextField(proposal.toString());
    folder.positionCaret(folder.getLength());
    legend = new LegendChoice(texts, own);
    var form = new Form()
        .explain(texts.get("send.what"))
        .add(texts.get("send.recipient"), recipient)
        .add(texts.get("send.case"), caseNumber)
        .add(texts.get("send.day"), day)
        .addWide(redate)
        .caption(texts.get("send.approval"))
        .add(texts.get("send.approver"), approver)
        .add(texts.get("send.approved"), approved);
    if (own != null) form.caption(texts.get("send.legend")).addWide(legend);
    form.caption(texts.get("send.documents"));
    prepareBasis(plan.kind());
    if (plan.rows().anyMatch(r -> !r.basis().isBlank())) form.add(texts.get("send.basis"), basis);
    form.add(texts.get("send.folder"), folderLine());
    folder.setAccessibleText(texts.get("send.folder"));
    getStylesheets().add(String.valueOf(SendForm.class.getResource("send.css")));
    getChildren().addAll(form, missingLine());
    recipient.getEditor().textProperty().subscribe((was, now) -> {
      if (caseNumber.getText().equals(Recipients.caseNumber(plan, was))) caseNumber.setText(Recipients.caseNumber(plan, now));
    });
  }

  private void prepareBasis(PlanKind kind) {
    basis.getItems().setAll(BasisPlaces.of(kind));
    basis.setValue(BasisPlaces.in(kind));
    basis.setMaxWidth(Double.MAX_VALUE);
    basis.setAccessibleText(texts.get("send.basis"));
    basis.setConverter(new StringConverter<>() {
      @Override
      public String toString(Basis.@Nullable Place place) {
        return place == null ? "" : BasisPlaces.name(kind, place).in(texts.language());
      }

      @Override
      public Basis.Place fromString(String text) {
        throw new UnsupportedOperationException(text); // nothing is typed there
      }
    });
  }

  private HBox folderLine() {
    var choose = new Button(texts.get("send.choose"));
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(e -> FolderChoice.ask(getScene().getWindow(), texts.get("send.folder.title"), path().orElse(Path.of("")))
        .ifPresent(chosen -> folder.setText(chosen.toString())));
    HBox.setHgrow(folder, Priority.ALWAYS);
    var line = new HBox(folder, choose);
    line.getStyleClass().add("folder-line");
    return line;
  }

  List<Observable> observed() {
    return List.of(recipient.getEditor().textProperty(), day.dayProperty(), approver.getEditor().textProperty(),
        approved.dayProperty(), approved.writtenProperty(), folder.textProperty());
  }

  boolean isWhole() {
    return missing().isEmpty() && day.dayProperty().get() != null;
  }

  /** The approval may be left out, but neither its day nor its name alone. */
  private String missing() {
    if (Form.written(recipient).isEmpty()) return texts.get("missing.recipient");
    boolean named = !Form.written(approver).isEmpty();
    if (named && approved.dayProperty().get() == null) return texts.get("missing.approved");
    if (!named && !approved.writtenProperty().get().isBlank()) return texts.get("missing.approver");
    return path().isEmpty() ? texts.get("missing.folder") : "";
  }

  /** Why the button can't be pressed yet; a day says so itself. There is always room for it, so that nothing moves. */
  private Label missingLine() {
    var line = new Label();
    line.getStyleClass().add("send-missing");
    line.textProperty().bind(Bindings.createStringBinding(this::missing, observed().toArray(Observable[]::new)));
    return line;
  }

  SendOrder order() {
    return new SendOrder(Form.written(recipient), caseNumber.getText().strip(), Objects.requireNonNull(day.dayProperty().get()),
        redate.isVisible() && redate.isSelected(), approval(), legend.isOwn(), basis.getValue(), path().orElseThrow());
  }

  private @Nullable Approval approval() {
    String name = Form.written(approver);
    return name.isEmpty() ? null : new Approval(name, Objects.requireNonNull(approved.dayProperty().get()), Extra.NONE);
  }

  private Optional<Path> path() {
    try {
      return folder.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.getText().strip()));
    } catch (InvalidPathException e) { // the user is still writing it
      return Optional.empty();
    }
  }
}
