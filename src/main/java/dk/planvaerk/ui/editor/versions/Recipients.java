package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** To whom a plan may be sent: those it was sent to or made ready for before, and those that its head names. */
public final class Recipients {
  /** What stands for a {@code *} in the list of authorities. */
  private static final String NAME = "\\p{Lu}[\\p{L}-]+";
  private static final Pattern NAMED = Pattern.compile(read());

  private Recipients() {}

  private static String read() {
    try (InputStream in = Objects.requireNonNull(Recipients.class.getResourceAsStream("authorities.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .map(l -> Pattern.quote(l).replace("*", "\\E" + NAME + "\\Q") + "(?!\\p{L})").collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The likeliest first, each once. */
  public static List<String> of(Plan plan) {
    var all = new LinkedHashSet<String>();
    for (Version version : plan.versions().reversed()) {
      version.dispatches().reversed().stream().map(Dispatch::recipient).forEach(all::add);
      Optional.ofNullable(version.preparedFor()).ifPresent(all::add);
    }
    plan.head().forEach(h -> NAMED.matcher(h.text().oneLine()).results().map(MatchResult::group).forEach(all::add));
    all.remove("");
    return List.copyOf(all);
  }

  /** The same, and those that are set for all users behind them. */
  public static List<String> of(Plan plan, List<String> set) {
    var all = new LinkedHashSet<>(of(plan));
    all.addAll(set);
    return List.copyOf(all);
  }

  /** Those who have approved of versions, the last one first. */
  public static List<String> approvers(Plan plan) {
    var all = new LinkedHashSet<String>();
    plan.versions().reversed().stream().flatMap(v -> Optional.ofNullable(v.approval()).stream()).forEach(a -> all.add(a.name()));
    return List.copyOf(all);
  }

  /** The case number that was last given for a recipient, or nothing. */
  public static String caseNumber(Plan plan, String recipient) {
    return plan.versions().reversed().stream().flatMap(v -> v.dispatches().reversed().stream())
        .filter(d -> d.recipient().equals(recipient)).map(Dispatch::caseNumber).filter(n -> !n.isEmpty())
        .findFirst().orElse("");
  }
}
