package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.conversion.Conversion;
import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.conversion.Placement;
import dk.planvaerk.conversion.ReadyMappings;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.ui.editor.kind.KindQuestions.Change;
import dk.planvaerk.ui.words.Wrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks for another kind, and shows where each column and field goes before anything is done. */
final class ChangeDialog extends Dialog<Change> {
  private static final String NOWHERE = "";

  private final Texts texts;
  private final Plan plan;
  private final ComboBox<PlanKind> kinds = new ComboBox<>();
  private final GridPane lines = new GridPane();
  private final Label left = new Label();
  private final ReadyMappings ready = ReadyMappings.shipped();
  private KindMapping mapping = new KindMapping(Map.of(), Map.of());

  /**
   * @param others at least one
   */
  ChangeDialog(@Nullable Window owner, Texts texts, Plan plan, List<PlanKind> others) {
    this.texts = texts;
    this.plan = plan;
    initOwner(owner);
    setTitle(texts.get("dialog.program"));
    setResizable(true);
    getDialogPane().getStylesheets().add(String.valueOf(ChangeDialog.class.getResource("kind.css")));
    getDialogPane().getStyleClass().add("kind-dialog");
    kinds.getItems().setAll(others);
    kinds.setConverter(names(k -> k.name().in(texts.language())));
    kinds.setAccessibleText(texts.get("change.to"));
    kinds.setMaxWidth(Double.MAX_VALUE);
    getDialogPane().setContent(content());
    var ok = new ButtonType(texts.get("change.ok"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(ok, new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    getDialogPane().lookupButton(ok).disableProperty().bind(kinds.valueProperty().isNull());
    setResultConverter(b -> b == ok && kinds.getValue() != null ? new Change(kinds.getValue(), mapping) : null);
    kinds.valueProperty().subscribe(k -> {
      if (k == null) return;
      mapping = KindMapping.guess(plan.kind(), k, ready);
      show(k);
    });
    kinds.getSelectionModel().selectFirst();
    setOnShown(e -> kinds.requestFocus());
  }

  private Node content() {
    var title = new Label(texts.get("change.title"));
    title.getStyleClass().add("kind-title");
    var from = new Label(texts.get("change.from", plan.kind().name()));
    from.getStyleClass().add("kind-quiet");
    var to = new Label(texts.get("change.to"));
    to.setLabelFor(kinds);
    to.setMinWidth(Region.USE_PREF_SIZE);
    var choice = new HBox(to, kinds);
    choice.getStyleClass().add("kind-choice");
    lines.getStyleClass().add("kind-mapping");
    lines.getColumnConstraints().addAll(share(36), new ColumnConstraints(), share(40), share(24));
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("kind-scroll");
    Wrapped.wrap(left);
    left.setMaxWidth(Double.MAX_VALUE);
    left.getStyleClass().add("kind-left");
    var content = new VBox(new VBox(title, from), choice, scroll, left);
    content.getStyleClass().add("kind-content");
    return content;
  }

  private static ColumnConstraints share(double percent) {
    var share = new ColumnConstraints();
    share.setPercentWidth(percent);
    return share;
  }

  private void show(PlanKind to) {
    List<Placement> placements = new Conversion(plan, to, mapping).placements();
    lines.getChildren().clear();
    lines.addRow(0, heading("change.text"), new Label(), heading("change.goes"), new Label());
    int row = 1;
    for (Placement p : placements) {
      var name = new Label(name(p));
      var box = new ComboBox<String>();
      Map<String, String> goals = goals(to, p.field());
      box.getItems().setAll(goals.keySet());
      box.setConverter(names(id -> goals.getOrDefault(id, "")));
      box.setValue(Optional.ofNullable(p.to()).orElse(NOWHERE));
      box.setMaxWidth(Double.MAX_VALUE);
      box.setAccessibleText(texts.get("change.choose", name(p)));
      box.valueProperty().subscribe((was, now) -> choose(to, p, now));
      var count = new Label(p.texts() == 1 ? texts.get("change.one") : texts.get("change.many", p.texts()));
      count.getStyleClass().add("kind-quiet");
      lines.addRow(row++, name, new FontIcon("fth-arrow-right"), box, count);
    }
    if (placements.isEmpty()) lines.add(new Label(texts.get("change.nothing")), 0, 1, 4, 1);
    tell(to, placements);
  }

  private void choose(PlanKind to, Placement placement, @Nullable String now) {
    if (now == null) return;
    String goal = now.equals(NOWHERE) ? null : now;
    mapping = placement.field() ? mapping.withField(placement.from(), goal) : mapping.withColumn(placement.from(), goal);
    show(to);
  }

  /** What is left without a place, and that nothing of it is lost. */
  private void tell(PlanKind to, List<Placement> placements) {
    List<Placement> homeless = new ArrayList<>(placements.stream().filter(p -> p.to() == null).toList());
    left.getStyleClass().removeAll("kind-warning");
    if (homeless.isEmpty()) {
      left.setText(texts.get("change.all"));
      return;
    }
    left.getStyleClass().add("kind-warning");
    String names = homeless.stream().map(ChangeDialog::name).collect(Collectors.joining(", "));
    left.setText(to.text() == null ? texts.get("change.left", names) : texts.get("change.leftfields", names));
  }

  private Map<String, String> goals(PlanKind to, boolean field) {
    var goals = new LinkedHashMap<String, String>();
    if (field) to.fields().forEach(f -> goals.put(f.id(), to.label(f.id()).orElse(f.guide())));
    else to.columns().forEach(c -> goals.put(c.id(), heading(c)));
    goals.put(NOWHERE, texts.get("change.nowhere"));
    return goals;
  }

  /** A heading as it is called, without the colon that it is printed with. */
  private static String name(Placement placement) {
    return placement.heading().strip().replaceFirst(":$", "");
  }

  private static String heading(Column column) {
    return column.heading().isEmpty() ? column.id() : column.heading();
  }

  private Label heading(String key) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add("kind-heading");
    return label;
  }

  private interface Name<T> {
    String of(T value);
  }

  private static <T> StringConverter<T> names(Name<T> name) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : name.of(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException(text); // nothing is typed there
      }
    };
  }
}
