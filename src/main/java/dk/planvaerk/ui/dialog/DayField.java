package dk.planvaerk.ui.dialog;

import dk.planvaerk.language.Texts;
import dk.planvaerk.when.WrittenDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A day in a field, written as people write days; beside it stands how it was understood. */
public final class DayField extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int COLUMNS = 13;

  final TextField field;
  private final DateTimeFormatter days;
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();

  /**
   * Today, until another day is written.
   *
   * @param today gives the year where none is written
   */
  public DayField(Locale language, LocalDate today) {
    this(language, today, false);
    write(today);
  }

  private DayField(Locale language, LocalDate today, boolean mayBeEmpty) {
    Texts texts = Texts.of(DayField.class, language);
    days = DateTimeFormatter.ofPattern(texts.get("day.form"), language);
    field = new TextField();
    if (mayBeEmpty) field.setPromptText(texts.get("day.wrong"));
    field.setPrefColumnCount(COLUMNS);
    field.setMinWidth(Region.USE_PREF_SIZE);
    var understood = new Label();
    understood.getStyleClass().add("day-understood");
    getStyleClass().add("day-field");
    getChildren().addAll(field, understood);
    field.textProperty().subscribe(typed -> {
      LocalDate read = read(typed, today).orElse(null);
      day.set(read);
      boolean wrong = read == null && !(mayBeEmpty && typed.isBlank());
      understood.pseudoClassStateChanged(WRONG, wrong);
      String meant = read == null || typed.strip().equals(days.format(read)) ? "" : days.format(read);
      understood.setText(wrong ? texts.get("day.wrong") : meant);
    });
  }

  /**
   * A day that nobody but the user knows: there is none before one is written.
   *
   * @param today gives the year where none is written
   */
  public static DayField empty(Locale language, LocalDate today) {
    return new DayField(language, today, true);
  }

  /** What is written, whether it is a day or not. */
  public ReadOnlyStringProperty writtenProperty() {
    return field.textProperty();
  }

  /** Writes a day. */
  public void write(LocalDate known) {
    field.setText(days.format(known));
  }

  /** The day that is written; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** The day that a text means, in the year of today where it names none. */
  static Optional<LocalDate> read(String typed, LocalDate today) {
    return WrittenDate.find(typed).or(() -> WrittenDate.find(typed.strip() + " " + today.getYear()));
  }
}
