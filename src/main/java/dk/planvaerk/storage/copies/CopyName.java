package dk.planvaerk.storage.copies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a conflict copy tells.
 *
 * @param by whose it is, or the name of a computer; null where the name does not tell
 * @param day when the conflict was seen, or null
 */
public record CopyName(Service service, @Nullable String by, @Nullable LocalDate day) {
  /** Who makes such copies. */
  public enum Service {
    ONEDRIVE,
    DROPBOX,
    NEXTCLOUD,
    SYNCTHING
  }

  private static final String DAY = "(?<y>\\d{4})-?(?<m>\\d{2})-?(?<d>\\d{2})";
  private static final String CONFLICT = "(konflikt|conflict|modstridende)\\p{L}*([ -]?(kopi|copy|version))?";
  /** "plan (Carstens konflikt-kopi 2025-01-15).plan", "plan (Carsten's conflicted copy 2025-01-15 (1)).plan". */
  private static final Pattern DROPBOX =
      Pattern.compile(" \\((?<by>.+?)(['’]s?|s)? " + CONFLICT + " " + DAY + ".*\\)", Pattern.CASE_INSENSITIVE);
  /** "plan (conflicted copy 2025-01-15 130501).plan", and as older programs wrote it, "plan_conflict-20250115-130501.plan". */
  private static final Pattern NEXTCLOUD =
      Pattern.compile("( \\(" + CONFLICT + " " + DAY + ".*\\)|_conflict-\\d{8}.*)", Pattern.CASE_INSENSITIVE);
  /** "plan.sync-conflict-20250115-130501-ABCDEFG.plan". */
  private static final Pattern SYNCTHING = Pattern.compile("\\.sync-conflict-" + DAY + "-\\d{6}(-[A-Z2-7]{7})?");
  /** "plan-PC-NAVN.plan", and a number behind it where there are several. What has no capital letter is no computer's name. */
  private static final Pattern ONEDRIVE =
      Pattern.compile("-(?=.*\\p{Lu})(?<by>[\\p{L}\\p{N}][\\p{L}\\p{N}_ '’-]{0,62}?)(-\\d)?");

  /**
   * What the name of a file tells, if it is one that a service gives to a conflict copy of another.
   *
   * @param original name of the other file
   */
  public static Optional<CopyName> of(String original, String copy) {
    String stem = stem(original);
    String other = stem(copy);
    if (other.length() <= stem.length() || !other.toLowerCase(Locale.ROOT).startsWith(stem.toLowerCase(Locale.ROOT))) return Optional.empty();
    String more = other.substring(stem.length());
    return known(Service.SYNCTHING, SYNCTHING, more)
        .or(() -> known(Service.NEXTCLOUD, NEXTCLOUD, more))
        .or(() -> known(Service.DROPBOX, DROPBOX, more))
        .or(() -> known(Service.ONEDRIVE, ONEDRIVE, more));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static Optional<CopyName> known(Service service, Pattern form, String more) {
    Matcher m = form.matcher(more);
    return m.matches() ? Optional.of(new CopyName(service, group(m, "by"), day(m))) : Optional.empty();
  }

  private static @Nullable LocalDate day(Matcher m) {
    String year = group(m, "y");
    String month = group(m, "m");
    String day = group(m, "d");
    if (year == null || month == null || day == null) return null;
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String group(Matcher m, String name) {
    return m.namedGroups().containsKey(name) ? m.group(name) : null;
  }
}
