package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.language.Texts;
import dk.planvaerk.merge.Choice;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.TextLabel;
import dk.planvaerk.ui.editor.text.Typesetter;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One place where both wrote something else: the two texts beside each other, and what to do with them. */
final class ConflictCard extends VBox {
  private final Texts texts;
  private final Typesetter typesetter;
  private final ConflictModel conflict;
  private final String other;

  ConflictCard(Texts texts, Typesetter typesetter, ConflictModel conflict, String other) {
    this.texts = texts;
    this.typesetter = typesetter;
    this.conflict = conflict;
    this.other = other;
    getStyleClass().add("merge-card");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(conflict.where());
    var where = new Label(conflict.where());
    where.setWrapText(true);
    where.getStyleClass().add("merge-where");
    getChildren().addAll(where, sides(), choices(), both());
  }

  private Node sides() {
    return new SideBySide(side(texts.get("side.mine"), conflict.mine(), conflict.marksOfMine()),
        side(texts.get("side.theirs", other), conflict.theirs(), conflict.marksOfTheirs()));
  }

  private VBox side(String whose, Text text, List<Mark> marks) {
    var heading = new Label(whose);
    heading.getStyleClass().add("merge-whose");
    boolean nothing = text.isBlank();
    var said = new TextLabel(typesetter, nothing ? Text.of(texts.get("side.nothing")) : text, nothing ? List.of() : marks);
    said.getStyleClass().add("merge-said");
    var side = new VBox(heading, said);
    side.getStyleClass().add("merge-side");
    return side;
  }

  private Node choices() {
    var line = new FlowPane();
    line.getStyleClass().add("merge-choices");
    var group = new ToggleGroup();
    for (Choice choice : conflict.choices()) {
      var button = new RadioButton(words(choice));
      button.setToggleGroup(group);
      button.setSelected(conflict.chosenProperty().get() == choice);
      button.selectedProperty().subscribe(on -> {
        if (on) conflict.chosenProperty().set(choice);
      });
      conflict.chosenProperty().subscribe(now -> button.setSelected(now == choice));
      line.getChildren().add(button);
    }
    if (conflict.choices().isEmpty()) line.getChildren().add(new Label(texts.get("choice.none")));
    return line;
  }

  private String words(Choice choice) {
    return switch (choice) {
      case MINE -> texts.get("choice.mine");
      case THEIRS -> texts.get("choice.theirs", other);
      case BOTH -> texts.get("choice.both");
    };
  }

  /** What both together come to, as long as that is chosen. */
  private Node both() {
    VBox box = side(texts.get("both.becomes"), conflict.both(), List.of());
    box.getStyleClass().add("merge-both");
    box.visibleProperty().bind(conflict.chosenProperty().map(c -> c == Choice.BOTH));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }
}
