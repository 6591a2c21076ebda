package dk.planvaerk.ui.editor.preview;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.panel.PanelBody;
import dk.planvaerk.ui.editor.preview.PreviewModel.Made;
import dk.planvaerk.ui.editor.preview.PreviewModel.State;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages as they will be sent, with what can be done with them above and the way through them below. */
public final class PreviewPane extends BorderPane implements PanelBody {
  private final Texts texts;
  private final PreviewModel model;
  private final PagesView pages;
  private final Label state = new Label();
  private final VBox failure;
  private final Label number = new Label();
  private final Button back;
  private final Button forth;

  /**
   * A pane that works while it stands in a scene.
   *
   * @param export writes the PDF
   * @param print prints it
   */
  public PreviewPane(Texts texts, PreviewModel model, Command export, Command print) {
    this.texts = texts;
    this.model = model;
    this.pages = new PagesView(texts, model.background(), model.firstPage());
    this.failure = failure();
    this.back = turn("preview.back", "fth-chevron-up", -1);
    this.forth = turn("preview.forth", "fth-chevron-down", 1);
    getStylesheets().add(String.valueOf(PreviewPane.class.getResource("preview.css")));
    getStyleClass().add("preview");
    setTop(new VBox(head(export, print), failure));
    setCenter(new StackPane(pages, state));
    StackPane.setAlignment(state, Pos.BOTTOM_CENTER);
    state.getStyleClass().add("preview-state");
    state.setMouseTransparent(true);
    setBottom(foot());
    model.madeProperty().subscribe(this::show);
    model.stateProperty().subscribe(this::tell);
    pages.pageProperty().subscribe(p -> number());
    sceneProperty().subscribe(scene -> model.show(scene != null)); // a panel that is folded has none
  }

  @Override
  public void enter() {
    pages.requestFocus();
  }

  private HBox head(Command export, Command print) {
    var head = new HBox(button(export, texts.get("preview.export")), button(print, texts.get("preview.print")));
    head.getStyleClass().add("preview-head");
    return head;
  }

  /** Tab comes here too, unlike to the bar of the window. */
  private static Button button(Command command, String label) {
    Button button = Controls.button(command, label);
    button.setFocusTraversable(true);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private VBox failure() {
    var what = new Label(texts.get("preview.failed"));
    what.setWrapText(true);
    var again = new Button(texts.get("preview.again"));
    again.setOnAction(e -> model.again());
    var box = new VBox(what, again);
    box.getStyleClass().add("preview-failed");
    return box;
  }

  private HBox foot() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    number.setMinWidth(Region.USE_PREF_SIZE);
    var foot = new HBox(back, forth, number, space, zooms());
    foot.getStyleClass().add("preview-foot");
    return foot;
  }

  private Button turn(String key, String icon, int by) {
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setOnAction(e -> pages.go(pages.pageProperty().get() + by));
    return button;
  }

  private ChoiceBox<PageZoom> zooms() {
    var zooms = new ChoiceBox<PageZoom>();
    zooms.getItems().setAll(PageZoom.values());
    zooms.setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable PageZoom zoom) {
        return zoom == null ? "" : name(zoom);
      }

      @Override
      public @Nullable PageZoom fromString(String name) {
        return null; // nobody types here
      }
    });
    zooms.setValue(PageZoom.WIDTH);
    zooms.setAccessibleText(texts.get("preview.zoom"));
    zooms.valueProperty().subscribe(pages::zoom);
    return zooms;
  }

  private String name(PageZoom zoom) {
    return texts.get(switch (zoom) {
      case WIDTH -> "preview.width";
      case PAGE -> "preview.whole";
      case PAPER -> "preview.paper";
    });
  }

  private void show(@Nullable Made made) {
    if (made == null) return;
    pages.show(made.pages());
    made.at().ifPresent(p -> {
      if (!pages.isInSight(p)) pages.go(p);
    });
    number();
  }

  private void number() {
    int page = pages.pageProperty().get();
    number.setText(pages.count() == 0 ? "" : texts.get("preview.page", page + 1, pages.count()));
    back.setDisable(page <= 0);
    forth.setDisable(page >= pages.count() - 1);
  }

  private void tell(State now) {
    state.setText(texts.get("preview.working"));
    state.setVisible(now == State.WORKING && pages.count() > 0); // the first page says it by itself
    failure.setVisible(now == State.FAILED);
    failure.setManaged(now == State.FAILED);
  }
}
