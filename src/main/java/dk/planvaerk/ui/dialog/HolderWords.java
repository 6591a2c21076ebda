package dk.planvaerk.ui.dialog;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.lock.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says who else has a plan open, where and since when. */
public final class HolderWords {
  private final Texts texts;
  private final Clock clock;

  /**
   * @param clock where the user is
   */
  public HolderWords(Locale language, Clock clock) {
    this.texts = Texts.of(HolderWords.class, language);
    this.clock = clock;
  }

  /** That they have a plan open. */
  public String has(Holder by, String plan) {
    return !by.isMyself() ? texts.get("holder.has", by.user(), plan)
        : by.isHere() ? texts.get("holder.has.here", plan) : texts.get("holder.has.self", plan);
  }

  /** That they have taken a plan over. */
  public String took(Holder by, String plan) {
    return !by.isMyself() ? texts.get("holder.took", by.user(), plan)
        : by.isHere() ? texts.get("holder.took.here", plan) : texts.get("holder.took.self", plan);
  }

  /** Where, and since when. */
  public String since(Holder by) {
    return by.isHere() || by.machine().isEmpty() ? texts.get("holder.since.here", when(by)) : texts.get("holder.since", when(by), by.machine());
  }

  private String when(Holder by) {
    ZonedDateTime since = by.since().atZone(clock.getZone());
    boolean today = since.toLocalDate().equals(LocalDate.now(clock));
    return DateTimeFormatter.ofPattern(texts.get(today ? "holder.today" : "holder.day"), texts.language()).format(since);
  }
}
