package dk.planvaerk.marking;

import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Version;
import dk.planvaerk.when.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The months that an author's explanation of the marks names: "tilføjet i januar 2025". */
public final class NamedMonths {
  private NamedMonths() {}

  /** Whether months are named, but neither that of a day nor one of the version that the plan is compared with on it. */
  public static boolean areOthers(String words, @Nullable Version base, LocalDate day, Locale language) {
    Set<YearMonth> named = in(words, language);
    Stream<LocalDate> before = base == null ? Stream.empty()
        : Stream.concat(Stream.of(base.date()), base.dispatches().stream().map(Dispatch::date));
    return !named.isEmpty() && Stream.concat(Stream.of(day), before).map(YearMonth::from).noneMatch(named::contains);
  }

  private static Set<YearMonth> in(String words, Locale language) {
    var out = new HashSet<YearMonth>();
    WrittenDate.find(words).map(YearMonth::from).ifPresent(out::add);
    for (Month month : Month.values()) {
      String name = Pattern.quote(month.getDisplayName(TextStyle.FULL, language));
      Pattern.compile("\\b" + name + "\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE).matcher(words).results()
          .map(m -> YearMonth.of(Integer.parseInt(m.group(1)), month)).forEach(out::add);
    }
    return out;
  }
}
