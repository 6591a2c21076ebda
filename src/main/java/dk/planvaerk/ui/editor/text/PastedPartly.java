package dk.planvaerk.ui.editor.text;

import dk.planvaerk.language.Message;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;

/** A text has been pasted, and something beside it on the clipboard was marked as no content of it. */
public final class PastedPartly extends Event {
  public static final EventType<PastedPartly> PASTED_PARTLY = new EventType<>("PASTED_PARTLY");

  private static final long serialVersionUID = 1;

  private final transient List<Message> left;

  PastedPartly(List<Message> left) {
    super(PASTED_PARTLY);
    this.left = List.copyOf(left);
  }

  /** What has not been pasted. */
  public List<Message> left() {
    return left;
  }
}
