package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks in dialogs. */
public final class FxKindQuestions implements KindQuestions {
  private final Supplier<@Nullable Window> owner;
  private final Texts texts;

  /**
   * @param owner the window that they stand in front of
   */
  public FxKindQuestions(Supplier<@Nullable Window> owner, Locale language) {
    this.owner = owner;
    texts = Texts.of(FxKindQuestions.class, language);
  }

  @Override
  public Optional<Change> askChange(Plan plan, List<PlanKind> kinds) {
    return new ChangeDialog(owner.get(), texts, plan, kinds).showAndWait();
  }

  @Override
  public Optional<PlanKind> askAdapted(PlanKind kind) {
    return new AdaptDialog(owner.get(), texts, kind).showAndWait();
  }

  @Override
  public Optional<String> askName(String present) {
    var dialog = new TextInputDialog(texts.get("keep.proposal", present));
    dialog.initOwner(owner.get());
    dialog.setTitle(texts.get("dialog.program"));
    dialog.setHeaderText(texts.get("keep.title"));
    dialog.setContentText(texts.get("keep.name"));
    dialog.setGraphic(null);
    var keep = new ButtonType(texts.get("keep.ok"), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(keep, new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    dialog.getDialogPane().lookupButton(keep).disableProperty().bind(dialog.getEditor().textProperty().map(String::isBlank));
    dialog.getEditor().setPrefColumnCount(32);
    return dialog.showAndWait();
  }

  @Override
  public void showUnplaced(UnplacedTexts unplaced) {
    new UnplacedDialog(owner.get(), texts, unplaced).showAndWait();
  }
}
