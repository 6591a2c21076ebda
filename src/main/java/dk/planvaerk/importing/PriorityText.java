package dk.planvaerk.importing;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text and the priority that was written above it, as "1. prioritet:" on a line of its own or at the beginning.
 *
 * @param priority or null where none is written
 */
record PriorityText(Text text, @Nullable Integer priority) {
  static PriorityText of(PlanKind kind, Column column, Text text) {
    PriorityForm form = kind.priority();
    if (form == null || !form.column().equals(column.id()) || text.isEmpty()) return new PriorityText(text, null);
    String number = Pattern.quote(form.text()).replace(PriorityForm.NUMBER, "\\E([1-9]\\d{0,2})\\Q");
    Paragraph first = text.paragraphs().getFirst();
    Matcher m = Pattern.compile("\\s*" + number + "\\s*", Pattern.CASE_INSENSITIVE).matcher(first.plain());
    if (first.item() || !m.lookingAt()) return new PriorityText(text, null);
    Integer priority = Integer.valueOf(m.group(1));
    Text rest = text.replace(0, m.end(), "");
    if (m.end() < first.plain().length()) return new PriorityText(rest, priority);
    var below = new ArrayList<>(text.paragraphs());
    below.removeFirst();
    return new PriorityText(new Text(below), priority);
  }
}
