package dk.planvaerk.plan;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Makes ids: eight random lower-case base-36 characters. Never a counter, since two people add rows
 * to two copies of one plan; and short, since they stand in the bookmarks of a Word file.
 */
public final class Ids {
  public static final int LENGTH = 8;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]{" + LENGTH + "}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,16}");
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

  private final RandomGenerator random;

  public Ids() {
    this(new SecureRandom());
  }

  /** For tests, which want the same ids each time. */
  public Ids(RandomGenerator random) {
    this.random = random;
  }

  public String next() {
    var id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) id.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
    return id.toString();
  }

  /** Whether this is the id of a plan, section, row or step. */
  public static boolean isId(String id) {
    return FORM.matcher(id).matches();
  }

  /** Whether this is the id of a column, a head field or a kind. */
  public static boolean isName(String id) {
    return NAME.matcher(id).matches();
  }
}
