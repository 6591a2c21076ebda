package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.spelling.Proofs;
import dk.planvaerk.ui.editor.spelling.SpellingCommands;
import dk.planvaerk.ui.editor.spelling.SpellingMenu;
import dk.planvaerk.ui.editor.spelling.SpellingModel;
import dk.planvaerk.ui.editor.spelling.SpellingModel.Here;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.editor.text.TextEditor;
import dk.planvaerk.ui.notice.NoticeLine;
import dk.planvaerk.ui.task.Background;
import dk.planvaerk.ui.task.FxPause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/** Joins spelling to the text that is being written in. */
final class SpellingDesk {
  private static final String ON = "writing.spelling";

  private final Texts texts;
  private final EditorModel editor;
  private final NoticeLine notice;
  private final ObservableValue<@Nullable Node> writing;
  private final Supplier<TableArea> area;
  private final Supplier<Optional<Written>> written;
  private final Proofs proofs;
  private final SpellingModel model;
  private final SpellingMenu menu;
  private final SpellingCommands own;
  private @Nullable ContextMenu offered;
  private boolean looking;
  final List<Command> commands;

  /**
   * @param writing the text field that is being written in, or was last
   * @param area asked for when there is something to show
   * @param written the text that is being written in
   */
  SpellingDesk(
      Locale language, EditorModel editor, Spelling spelling, Background background, Memory memory, NoticeLine notice,
      ObservableValue<@Nullable Node> writing, Supplier<TableArea> area, Supplier<Optional<Written>> written) {
    this.editor = editor;
    this.notice = notice;
    this.writing = writing;
    this.area = area;
    this.written = written;
    texts = Texts.of(SpellingMenu.class, language);
    proofs = new Proofs(editor, spelling, background, new FxPause());
    proofs.onProperty().set(memory.flag(ON, true));
    proofs.onProperty().subscribe(on -> memory.put(ON, on));
    model = new SpellingModel(editor, spelling, background, proofs);
    menu = new SpellingMenu(texts, model);
    own = new SpellingCommands(texts, proofs, this::next);
    commands = own.all();
    model.onShow(this::offer);
    model.onLearnt(word -> notice.show(texts.get("spelling.learnt", word),
        Command.of(texts.get("spelling.forget"), () -> forget(word))));
    proofreader().subscribe(p -> look());
    editor.spotProperty().subscribe(s -> look());
    writing.flatMap(n -> n instanceof TextEditor t ? t.caretProperty() : null).subscribe(c -> look());
    editor.planProperty().subscribe(p -> look());
  }

  /** What marks misspelt words. */
  ObservableValue<Proofreader> proofreader() {
    return proofs.proofreaderProperty();
  }

  /** Names the misspelt word where the caret stands; empty where it stands in none. */
  ObservableValue<String> status() {
    return model.hereProperty().map(h -> texts.get("spelling.here", h.word().word())).orElse("");
  }

  /** Puts what can be done about the word above the menu of a text. */
  ContextMenu above(ContextMenu usual) {
    return menu.above(usual);
  }

  /** Once for all that a key has changed. */
  private void look() {
    if (looking) return;
    looking = true;
    Platform.runLater(() -> {
      looking = false;
      Spot spot = editor.spotProperty().get();
      if (writing.getValue() instanceof TextEditor text && text.isFocused()) {
        model.look(spot, text.text().shown(), text.caret(), text.typedTo());
      } else if (!(writing.getValue() instanceof TextEditor) || spot == null) {
        model.look(null, "", 0, -1); // a menu that is open over a text leaves its word as it is
      }
    });
  }

  /** From the word where the caret stands on; from behind what is selected. */
  private void next() {
    written.get().ifPresentOrElse(
        w -> model.next(w.where(), w.from() == w.to() ? w.caret() - 1 : w.to()),
        () -> model.next(editor.spotProperty().get(), -1));
  }

  private void offer(Here here) {
    area.get().select(here.where(), here.word().from(), here.word().to());
    Platform.runLater(() -> {
      if (writing.getValue() instanceof TextEditor text) text.applyCss(); // the letters of a cell just opened have no size yet
      written.get().map(Written::caretBox).ifPresent(box -> show(here, box));
    });
  }

  private void show(Here here, Bounds caret) {
    ContextMenu before = offered;
    if (before != null) before.hide();
    ContextMenu now = menu.of(here, own.next);
    offered = now;
    Node text = writing.getValue();
    if (text != null && text.getScene() != null) now.show(text, caret.getMinX(), caret.getMaxY());
  }

  private void forget(String word) {
    model.forget(word);
    notice.show(texts.get("spelling.forgotten", word));
  }
}
