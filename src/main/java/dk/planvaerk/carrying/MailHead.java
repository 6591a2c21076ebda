package dk.planvaerk.carrying;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a text begins like a mail that was saved as a file. */
final class MailHead {
  private static final List<String> FIELDS = List.of(
      "content-type", "date", "delivered-to", "from", "message-id", "mime-version", "received", "reply-to", "return-path", "subject", "to");
  private static final int ENOUGH = 2;

  private MailHead() {}

  static boolean isAt(String head) {
    if (!head.lines().findFirst().orElse("").matches("[A-Za-z][A-Za-z0-9-]*:.*")) return false;
    Set<String> found = head.lines().filter(l -> l.indexOf(':') > 0).map(l -> l.substring(0, l.indexOf(':')).toLowerCase(Locale.ROOT))
        .filter(FIELDS::contains).collect(Collectors.toSet());
    return found.size() >= ENOUGH;
  }
}
