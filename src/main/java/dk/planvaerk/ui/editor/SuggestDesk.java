package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.suggest.Suggestions;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.suggest.SuggestCommands;
import dk.planvaerk.ui.editor.suggest.SuggestList;
import dk.planvaerk.ui.editor.suggest.SuggestModel;
import dk.planvaerk.ui.task.Background;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * Joins what is offered to the text that is being written in. Enter and Tab stay the text's until the user has gone
 * into the list.
 */
final class SuggestDesk {
  private static final Duration PAUSE = Duration.millis(600);

  private static final String ON = "writing.suggestions";

  private final SuggestModel model;
  private final SuggestList list;
  private final Pane window;
  private final Supplier<Optional<Written>> written;
  final List<Command> commands;

  /**
   * @param models what there is of them by now
   * @param window what the list lies in; sees keys before the commands do
   * @param written the text that is being written in
   */
  SuggestDesk(
      Locale language, EditorModel editor, Background background, Supplier<QualityModels> models, Memory memory, Pane window,
      Supplier<Optional<Written>> written) {
    this.window = window;
    this.written = written;
    Texts texts = Texts.of(SuggestList.class, language);
    model = new SuggestModel(editor, new Suggestions(models), background);
    model.onProperty().set(memory.flag(ON, true));
    model.onProperty().subscribe(on -> memory.put(ON, on));
    list = new SuggestList(texts, model);
    commands = new SuggestCommands(texts, model, this::ask, new ReadOnlyBooleanWrapper(editor.isReadOnly())).all();
    window.getChildren().add(list);
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    window.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    window.addEventFilter(ScrollEvent.SCROLL, e -> model.close());
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
      if (!list.contains(list.sceneToLocal(e.getSceneX(), e.getSceneY()))) model.close();
    });
    window.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((Node n) -> model.close());
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(e -> model.refresh());
    editor.planProperty().subscribe(p -> pause.playFromStart());
  }

  /** Shows what there is where the caret stands. */
  private void ask() {
    written.get().ifPresent(w -> {
      model.ask(w.where(), w.shown(), w.caret());
      place();
    });
  }

  /** The text takes the character first. */
  private void typed(KeyEvent e) {
    boolean chosenByKey = e.getCharacter().equals("\r") || e.getCharacter().equals("\t");
    if (chosenByKey || e.isShortcutDown() || (e.isAltDown() && !e.isControlDown())) return;
    Platform.runLater(() -> {
      written.get().ifPresentOrElse(w -> model.typed(w.where(), w.shown(), w.caret()), model::close);
      place();
    });
  }

  private void place() {
    if (!model.isOpen()) return;
    Platform.runLater(() -> written.get().map(Written::caretBox)
        .ifPresent(box -> list.place(window.screenToLocal(box), window.getLayoutBounds())));
  }

  private void pressed(KeyEvent e) {
    if (!model.isOpen()) return;
    boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
    // Somebody who saves, or does anything else by its keys, has done with it; a Danish @ is Ctrl and Alt as well.
    if (e.isShortcutDown() && !e.isAltDown() && !e.getCode().isModifierKey()) {
      model.close();
      return;
    }
    switch (e.getCode()) {
      case DOWN -> {
        if (!plain) return;
        model.down();
      }
      case UP -> {
        if (!plain || !model.isChosen()) {
          model.close();
          return;
        }
        model.up();
      }
      case ENTER, TAB -> {
        if (!plain || !model.isChosen()) {
          model.close();
          return;
        }
        model.accept(model.chosenProperty().get());
      }
      case ESCAPE -> model.decline();
      case LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> {
        model.close();
        return;
      }
      default -> {
        return;
      }
    }
    e.consume();
  }
}
