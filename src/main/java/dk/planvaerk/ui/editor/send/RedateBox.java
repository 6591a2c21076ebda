package dk.planvaerk.ui.editor.send;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.ui.words.Wrapped;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** Whether the plan says from now on that it is of the day of the version; not there where it says so already, or can't. */
final class RedateBox extends CheckBox {
  /**
   * @param day of the version, or null while there is none
   */
  RedateBox(Texts texts, Plan plan, ObservableValue<@Nullable LocalDate> day) {
    Wrapped.wrap(this);
    setMnemonicParsing(false);
    LocalDate first = day.getValue();
    setSelected(first == null || !HeadDate.isAhead(plan, first));
    managedProperty().bind(visibleProperty());
    day.subscribe(now -> {
      Optional<SetText> edit = Optional.ofNullable(now).flatMap(d -> HeadDate.edit(plan, d));
      setVisible(edit.isPresent());
      edit.ifPresent(e -> setText(words(texts, plan, e.text().oneLine())));
    });
  }

  private static String words(Texts texts, Plan plan, String now) {
    String label = plan.kind().field(Role.DATE).orElseThrow().label().replaceFirst(":$", "");
    String was = plan.head(Role.DATE).oneLine();
    return was.isBlank() ? texts.get("send.date.write", label, now) : texts.get("send.date.update", label, was, now);
  }
}
