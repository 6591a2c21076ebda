package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.versions.VersionWords;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** How the plan is seen and what it is compared with, in the tool bar. */
public final class MarksTools extends HBox {
  private final Texts texts;
  private final SegmentedButton ways;
  private final Tooltip why;
  private final MenuButton base = new MenuButton();
  private final Tooltip since = new Tooltip();

  public MarksTools(Texts texts, MarksModel model, MarksCommands commands) {
    this.texts = texts;
    getStyleClass().add("marks-tools");
    ways = new SegmentedButton(commands.ways.stream().map(Controls::toggle).toArray(ToggleButton[]::new));
    ways.setToggleGroup(null); // which one is on is said by the commands
    why = new Tooltip(texts.get("marks.why"));
    base.setFocusTraversable(false);
    base.setTooltip(since);
    base.getStyleClass().add("marks-base");
    commands.bases.entries().subscribe(this::fill);
    model.baseProperty().subscribe(this::say);
    getChildren().addAll(ways, base);
  }

  private void fill(List<Command> bases) {
    base.getItems().setAll(Controls.items(bases));
    base.setVisible(!bases.isEmpty());
    base.setManaged(!bases.isEmpty());
  }

  private void say(@Nullable Version version) {
    Tooltip.uninstall(ways, why);
    if (version == null) {
      Tooltip.install(ways, why);
      return;
    }
    base.setText(texts.get("marks.since", Integer.toString(version.number())));
    String named = texts.get("marks.against", new VersionWords(texts.language()).title(version));
    since.setText(named);
    base.setAccessibleText(named);
  }
}
