package dk.planvaerk.ui.editor.history;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.history.Kept;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What is said of a plan in the history: when it was so, and why it was kept. */
public final class HistoryWords {
  private final Texts texts;
  private final DateTimeFormatter when;

  public HistoryWords(Texts texts) {
    this.texts = texts;
    when = DateTimeFormatter.ofPattern(texts.get("history.when"), texts.language());
  }

  String of(Kept kept) {
    String reason = switch (kept.reason()) {
      case SAVED -> texts.get("history.saved");
      case SENT -> texts.get("history.sent");
      case REPLACED -> texts.get("history.replaced");
      case DISCARDED -> texts.get("history.discarded");
      case EXPORTED -> texts.get("history.exported");
    };
    return texts.get("history.entry", at(kept), reason);
  }

  /** Which one it is that is read in a window of its own. */
  public String reading(Kept kept) {
    return texts.get("history.reading", at(kept));
  }

  private String at(Kept kept) {
    return when.format(ZonedDateTime.ofInstant(kept.when(), ZoneId.systemDefault()));
  }
}
