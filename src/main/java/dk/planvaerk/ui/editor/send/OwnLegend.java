package dk.planvaerk.ui.editor.send;

import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.when.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The author's explanation of the marks, which stays from one sending to the next and then may be wrong.
 *
 * @param words the author's
 * @param usual what the program writes where the author writes nothing
 * @param outdated whether the author's words look as if they were about an earlier sending
 */
public record OwnLegend(String words, String usual, boolean outdated) {
  /** Nothing where the author explains nothing, or where nothing is marked. */
  static Optional<OwnLegend> of(Plan plan, LocalDate day) {
    if (!plan.hasLegend()) return Optional.empty();
    Plan without = plan;
    for (String field : plan.kind().legend()) without = without.withHead(field, Text.EMPTY);
    Locale language = Texts.language(plan.kind().language());
    Marking marking = Marking.marked(without);
    String usual = Legend.of(marking.marks(without), marking.since(language), language);
    Version base = marking.base();
    String words = words(plan);
    boolean outdated = base != null && (words.equals(words(base.plan())) || isOfOtherMonth(words, base, day, language));
    return usual.isEmpty() ? Optional.empty() : Optional.of(new OwnLegend(words, usual, outdated));
  }

  /** The author says nothing from then on. */
  static List<SetText> removed(Plan plan) {
    return plan.kind().legend().stream()
        .map(f -> new SetText(new Spot.InHead(f), plan.head(f).become(""))).toList();
  }

  private static String words(Plan plan) {
    return plan.kind().legend().stream().map(plan::head).filter(t -> !t.isBlank()).map(Text::oneLine).collect(Collectors.joining(" "));
  }

  /** Whether months are named, but neither the one of this sending nor one of the version that it is compared with. */
  private static boolean isOfOtherMonth(String words, Version base, LocalDate day, Locale language) {
    Set<YearMonth> named = months(words, language);
    return !named.isEmpty() && Stream.concat(Stream.of(day, base.date()), base.dispatches().stream().map(Dispatch::date))
        .map(YearMonth::from).noneMatch(named::contains);
  }

  private static Set<YearMonth> months(String words, Locale language) {
    var out = new HashSet<YearMonth>();
    WrittenDate.find(words).map(YearMonth::from).ifPresent(out::add);
    for (Month month : Month.values()) {
      String name = Pattern.quote(month.getDisplayName(TextStyle.FULL, language));
      Pattern.compile("\\b" + name + "\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE).matcher(words).results()
          .map((MatchResult m) -> YearMonth.of(Integer.parseInt(m.group(1)), month)).forEach(out::add);
    }
    return out;
  }
}
