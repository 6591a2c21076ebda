package dk.planvaerk.ui.editor.form;

import dk.planvaerk.language.Texts;
import dk.planvaerk.when.WrittenDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A day, typed in any of the usual ways; how it was understood stands below. */
final class DateField extends VBox {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final Texts texts;
  private final DateTimeFormatter whole;
  private final Label label;
  private final TextField field = new TextField();
  private final Label understood = FormLine.words("form-guide");
  private @Nullable LocalDate day;
  private boolean putting;

  /**
   * @param name of the day
   * @param written told the day, or null where the field is empty; a text without a day in it changes nothing
   */
  DateField(Texts texts, String name, boolean readOnly, Consumer<@Nullable LocalDate> written, Runnable entered) {
    this.texts = texts;
    whole = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(texts.language());
    getStyleClass().add("form-field");
    label = new Label(name);
    label.getStyleClass().add("form-label");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    field.setEditable(!readOnly);
    field.getStyleClass().add("form-date");
    field.setPromptText(texts.get("form.deadline.example"));
    field.textProperty().subscribe((was, now) -> {
      if (!putting) typed(now, written);
    });
    field.focusedProperty().subscribe(focused -> {
      if (focused) entered.run();
      else if (isUnderstood()) put(day);
    });
    getChildren().addAll(label, field, understood);
    tell(false);
  }

  private void typed(String text, Consumer<@Nullable LocalDate> written) {
    LocalDate read = WrittenDate.find(text).orElse(null);
    if (read == null && !text.isBlank()) {
      tell(false);
      return;
    }
    day = read;
    tell(false);
    written.accept(read);
  }

  /** Shows a day, unless the field says that very day in other words. */
  void show(@Nullable LocalDate now, boolean late) {
    boolean same = now == null ? day == null && (field.isFocused() || field.getText().isEmpty()) : now.equals(day) && isUnderstood();
    if (!same) put(now);
    tell(late);
  }

  private void put(@Nullable LocalDate now) {
    day = now;
    putting = true;
    try {
      field.setText(now == null ? "" : SHORT.format(now));
    } finally {
      putting = false;
    }
    field.end();
  }

  private boolean isUnderstood() {
    return field.getText().isBlank() || WrittenDate.find(field.getText()).isPresent();
  }

  private void tell(boolean late) {
    String words = !isUnderstood() ? texts.get("form.deadline.help")
        : day == null ? ""
        : late ? texts.get("form.deadline.late", whole.format(day)) : whole.format(day);
    understood.setText(words);
    understood.setVisible(!words.isEmpty());
    understood.getStyleClass().remove("form-late");
    if (late || !isUnderstood()) understood.getStyleClass().add("form-late");
    field.setAccessibleHelp(words);
  }
}
