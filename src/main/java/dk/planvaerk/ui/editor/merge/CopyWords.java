package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.copies.PlanCopy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says whose another copy is and when it was written: "Carsten, kl. 13.05". */
public final class CopyWords {
  private final Texts texts;
  private final Clock clock;
  private final String user;

  /**
   * @param clock says what day it is where the user is
   * @param user who is at the keyboard, who needs no telling
   */
  public CopyWords(Locale language, Clock clock, String user) {
    this.texts = Texts.of(CopyWords.class, language);
    this.clock = clock;
    this.user = user;
  }

  public String of(PlanCopy copy) {
    String when = when(copy.modified().atZone(clock.getZone()));
    String by = copy.by();
    return by.isEmpty() || by.equalsIgnoreCase(user) ? when : texts.get("copy.by", by, when);
  }

  private String when(ZonedDateTime written) {
    String time = DateTimeFormatter.ofPattern(texts.get("copy.clock"), texts.language()).format(written);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = written.toLocalDate();
    if (day.equals(today)) return texts.get("copy.today", time);
    if (day.equals(today.minusDays(1))) return texts.get("copy.yesterday", time);
    return texts.get("copy.day", day, time);
  }
}
