package dk.planvaerk.export;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.when.WrittenDate;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of exported files: {@code Opfølgningsplan_Dolmer-Have_2021-08-09.docx}. */
public final class ExportName {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 80;

  private ExportName() {}

  /**
   * The name without a folder: the kind, whose plan it is and the day it is of, as far as the plan
   * says them.
   */
  public static String of(Plan plan, String format, boolean withPlan) {
    return of(plan, new Marking(false, null, null), format, withPlan);
  }

  /** The same, with the number of the version that it is, and a word where its marks can be seen. */
  public static String of(Plan plan, Marking marking, String format, boolean withPlan) {
    Version version = marking.version();
    String date = WrittenDate.find(plan.head(Role.DATE).oneLine()).map(LocalDate::toString).orElse("");
    String kind = part(plan.kind().fileName());
    return Stream.of(kind.isEmpty() ? plan.kind().id() : kind, part(plan.head(Role.ORGANISATION).oneLine()), date,
            version == null ? "" : "v" + version.number(), marking.canBeSeen(plan) ? word(plan, "name.marked") : "", withPlan ? word(plan, "name.copy") : "")
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining("_")) + "." + format;
  }

  /** The name of something that goes with the plan. */
  public static String of(Plan plan, String what, String format) {
    String usual = of(plan, "", false);
    return usual.substring(0, usual.length() - 1) + "_" + part(what) + "." + format;
  }

  /** In the language of the plan, for whoever gets the file. */
  private static String word(Plan plan, String key) {
    return Message.of(ExportName.class, key).in(Texts.language(plan.kind().language()));
  }

  private static String part(String text) {
    String words = NOT_IN_NAMES.matcher(text).replaceAll("-");
    int end = Math.min(words.length(), LONGEST);
    String shorter = words.substring(0, end > 0 && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    return shorter.replaceAll("^-+|-+$", "");
  }
}
