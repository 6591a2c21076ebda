package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Extra;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The times that a version was sent, while the user corrects them. */
final class SentList {
  /** One of them; at most one is being corrected. */
  record Line(Dispatch dispatch, boolean edited) {}

  private final List<Dispatch> opened;
  private final ReadOnlyObjectWrapper<List<Line>> lines;

  SentList(List<Dispatch> dispatches) {
    opened = List.copyOf(dispatches);
    lines = new ReadOnlyObjectWrapper<>(opened.stream().map(d -> new Line(d, false)).toList());
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  List<Dispatch> all() {
    return lines.get().stream().map(Line::dispatch).toList();
  }

  boolean isChanged() {
    return !all().equals(opened);
  }

  /** This one is corrected; what is written next comes in its place. */
  void edit(Line line) {
    lines.set(lines.get().stream().map(l -> new Line(l.dispatch(), l == line)).toList());
  }

  void remove(Line line) {
    lines.set(lines.get().stream().filter(l -> l != line).toList());
  }

  /** All of them with what has been written: in the place of the one that is corrected, else behind the others. */
  List<Dispatch> with(String recipient, LocalDate date, String channel, String caseNumber) {
    var out = new ArrayList<Dispatch>();
    boolean placed = false;
    for (Line line : lines.get()) {
      out.add(line.edited() ? new Dispatch(recipient, date, channel, caseNumber, line.dispatch().extra()) : line.dispatch());
      placed |= line.edited();
    }
    if (!placed) out.add(new Dispatch(recipient, date, channel, caseNumber, Extra.NONE));
    return List.copyOf(out);
  }
}
