package dk.planvaerk.ui.editor.form;

import dk.planvaerk.edit.SetBasis;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.quality.ModelPart;
import dk.planvaerk.quality.QualityModel;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.quality.Theme;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the row of the form answers, and what it can refer to. */
final class BasisModel {
  private final EditorModel editor;
  private final FormModel form;
  private final Supplier<QualityModels> models;

  /**
   * @param models may be none until they have been read
   */
  BasisModel(EditorModel editor, FormModel form, Supplier<QualityModels> models) {
    this.editor = editor;
    this.form = form;
    this.models = models;
  }

  /** Takes what is being typed; typing on in the same field is the same step of undo. */
  void write(UnaryOperator<Basis> change) {
    form.form().map(Form::row)
        .ifPresent(r -> editor.submit("do.basis", new SetBasis(r.id(), change.apply(r.basis()))));
  }

  /** Does one thing, as a step of undo of its own. */
  void choose(UnaryOperator<Basis> change) {
    editor.seal();
    write(change);
    editor.seal();
  }

  /** What is typed from here on is another step of undo. */
  void seal() {
    editor.seal();
  }

  /** The model that the plan says it refers to. */
  Optional<QualityModel> model() {
    return models.get().called(called());
  }

  private String called() {
    return editor.plan().head(HeadField.Role.MODEL).oneLine();
  }

  /** The themes that there are to refer to. */
  List<Theme> themes() {
    return models.get().themes(called());
  }

  /** The theme that the row names, in whichever spelling, as long as it does not refer to it. */
  Optional<ModelPart> recognised(Form of) {
    return models.get().named(of.theme(), called()).map(t -> t.parts().getFirst())
        .filter(p -> !of.row().basis().refers().contains(p.id()));
  }

  /** What an id stands for; nothing where no model has it. */
  Optional<ModelPart> part(String id) {
    return models.get().part(id, called());
  }

  /** Refers to a part, or does so no longer. */
  void refer(String id, boolean on) {
    choose(b -> on ? b.referringTo(id) : b.withRefers(b.refers().stream().filter(i -> !i.equals(id)).toList()));
  }
}
