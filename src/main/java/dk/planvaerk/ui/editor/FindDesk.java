package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.search.Hit;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.editor.find.FindBar;
import dk.planvaerk.ui.editor.find.FindCommands;
import dk.planvaerk.ui.editor.find.FindModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.task.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Joins finding to the head and the table: where a search begins, how a hit is shown, where the caret stays. */
final class FindDesk {
  private static final int LONGEST = 80;

  private final EditorModel editor;
  private final Supplier<TableArea> area;
  private final Supplier<Optional<Written>> written;
  private final FindModel model;
  final FindBar bar;
  final List<Command> commands;

  /**
   * @param area asked for when there is something to show
   * @param written the text that is being written in
   */
  FindDesk(
      Locale language, EditorModel editor, Background background, Supplier<TableArea> area, Supplier<Optional<Written>> written) {
    this.editor = editor;
    this.area = area;
    this.written = written;
    Texts texts = Texts.of(FindBar.class, language);
    model = new FindModel(editor, background);
    bar = new FindBar(texts, model, this::leave);
    commands = new FindCommands(texts, editor.isReadOnly(), this::open, this::go).all();
    model.onShow(this::show);
    model.hitsProperty().subscribe(this::mark);
    model.currentProperty().subscribe(this::mark);
  }

  /** Opens the bar, for what is selected if that is a word or a few. */
  private void open(boolean replacing) {
    Optional<Written> now = written.get();
    String selected = now.map(Written::selected).filter(s -> s.length() <= LONGEST && !s.contains("\n")).orElse("");
    if (!model.openProperty().get() || now.isPresent()) {
      model.open(replacing, now.map(Written::where).orElse(editor.spotProperty().get()), now.map(Written::from).orElse(0));
    } else {
      model.open(replacing, null, 0);
    }
    bar.begin(selected);
  }

  /** Goes to the next hit (1) or the one before (-1): from the caret, if the user writes. */
  private void go(int by) {
    if (model.query().text().isEmpty()) {
      open(false);
      return;
    }
    written.get().ifPresentOrElse(w -> model.goFrom(w.where(), by > 0 ? w.to() : w.from(), by), () -> model.go(by));
  }

  /** The bar closes, and the caret stays where the hit is, or where it was before. */
  private void leave() {
    Hit hit = model.currentProperty().get();
    model.close();
    Spot before = editor.spotProperty().get();
    if (hit != null && editor.plan().text(hit.where()).isPresent()) area.get().select(hit.where(), hit.from(), hit.to());
    else if (before != null && editor.plan().text(before).isPresent()) area.get().edit(before);
    else area.get().back();
  }

  /** Hits are marked while the bar is open; those that F3 goes to without it are selected only. */
  private void mark() {
    var marks = new HashMap<Spot, List<Mark>>();
    Hit current = model.currentProperty().get();
    List<Hit> hits = model.hitsProperty().get();
    for (Hit hit : model.openProperty().get() ? hits : List.<Hit>of()) {
      Mark mark = Mark.behind(hit.from(), hit.to(), hit.equals(current) ? "found-here" : "found");
      marks.computeIfAbsent(hit.where(), w -> new ArrayList<>()).add(mark);
    }
    area.get().mark(marks);
  }

  private void show(Hit hit) {
    if (bar.hasFocus()) area.get().reveal(hit.where(), hit.from());
    else area.get().select(hit.where(), hit.from(), hit.to());
  }
}
