package dk.planvaerk.storage.history;

import dk.planvaerk.storage.files.Fingerprint;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan file as it once was, kept in the history.
 *
 * @param file where it is kept; its name says the rest
 * @param mark the beginning of the fingerprint of its content
 */
public record Kept(Path file, Instant when, Reason reason, String mark) {
  /** Why it is kept. */
  public enum Reason {
    /** It was saved. */
    SAVED,
    /** It was saved with a version that had been sent. */
    SENT,
    /** It stood in the file when the user chose to save over it. */
    REPLACED,
    /** It was never saved, and the user did not want it. */
    DISCARDED,
    /** A document was made of it, which may come back. It has no versions, and need not have stood in the file. */
    EXPORTED;

    /** Whether the user saved it so. */
    public boolean isSaved() {
      return this == SAVED || this == SENT;
    }

    /** Whether it stood in the plan's file. */
    public boolean stoodInFile() {
      return isSaved() || this == REPLACED;
    }
  }

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmssSSS", Locale.ROOT);
  private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{9})-([a-z]+)-([0-9a-f]{12})\\.plan\\.gz");

  static String name(Instant when, Reason reason, Fingerprint fingerprint) {
    return TIME.format(when.atOffset(ZoneOffset.UTC)) + "-" + reason.name().toLowerCase(Locale.ROOT) + "-"
        + fingerprint.brief() + ".plan.gz";
  }

  /** Nothing for a file of another name. */
  static Optional<Kept> of(Path file) {
    Matcher m = NAME.matcher(String.valueOf(file.getFileName()));
    if (!m.matches()) return Optional.empty();
    try {
      Instant when = LocalDateTime.parse(m.group(1), TIME).toInstant(ZoneOffset.UTC);
      return Optional.of(new Kept(file, when, Reason.valueOf(m.group(2).toUpperCase(Locale.ROOT)), m.group(3)));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
