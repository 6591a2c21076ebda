package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.conversion.HeadDraft;
import dk.planvaerk.conversion.KindDraft;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.HeadField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/** The fields of the head. */
final class FieldLines extends LineGrid {
  private final Texts texts;
  private final ObjectProperty<KindDraft> draft;

  FieldLines(Texts texts, ObjectProperty<KindDraft> draft) {
    this.texts = texts;
    this.draft = draft;
    getChildren().addAll(lines(), adding(texts.get("adapt.addfield"), () -> {
      change(h -> h.withNew(texts.get("adapt.newfield")));
      show();
      focusName(draft.get().head().inOrder().stream().map(HeadField::label).toList().lastIndexOf(texts.get("adapt.newfield")));
    }));
    show();
  }

  private void change(UnaryOperator<HeadDraft> how) {
    draft.set(draft.get().withHead(how.apply(draft.get().head())));
  }

  private void show() {
    clear(texts.get("adapt.label"), texts.get("adapt.guide"));
    HeadDraft head = draft.get().head();
    for (HeadField f : head.inOrder()) line(head, f);
  }

  private void line(HeadDraft head, HeadField f) {
    String id = f.id();
    int at = count();
    String name = f.label().isEmpty() ? f.guide() : f.label();
    var words = new ArrayList<TextField>();
    Runnable write = () -> change(h -> h.with(id, x -> x.withWords(words.getFirst().getText().strip(), words.getLast().getText().strip())));
    words.add(field(texts.get("adapt.label"), f.label(), write));
    words.add(field(texts.get("adapt.guide"), f.guide(), write));
    var printed = new CheckBox(texts.get("adapt.printed"));
    printed.setSelected(head.isPrinted(id));
    printed.setAccessibleText(texts.get("adapt.printedfield", name));
    printed.selectedProperty().subscribe((was, now) -> change(h -> h.withPrinted(id, now)));
    add(words.getFirst(), words.getLast(), List.of(
        key("fth-arrow-up", texts.get("adapt.up", name), head.canMove(id, -1), () -> move(id, at, -1)),
        key("fth-arrow-down", texts.get("adapt.down", name), head.canMove(id, 1), () -> move(id, at, 1)),
        printed,
        key("fth-trash-2", texts.get("adapt.remove", name), true, () -> {
          change(h -> h.without(id));
          show();
          focusName(at);
        })));
  }

  private void move(String field, int at, int by) {
    change(h -> h.moved(field, by));
    show();
    focus(at + by, by < 0 ? 0 : 1);
  }
}
