package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What versions are said to be. */
public final class VersionWords {
  private final Texts texts;
  private final DateTimeFormatter days;

  public VersionWords(Locale language) {
    texts = Texts.of(VersionWords.class, language);
    days = DateTimeFormatter.ofPattern(texts.get("version.days"), language);
  }

  /** "15. januar 2025". */
  public String day(LocalDate day) {
    return days.format(day);
  }

  /** "Version 2 · 15. januar 2025 · Til TRIO-møde". */
  public String title(Version version) {
    return Stream.of(texts.get("version.number", number(version)), day(version.date()), version.name())
        .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** The number without the marks that a language puts between thousands. */
  public static String number(Version version) {
    return Integer.toString(version.number());
  }

  /** Whether it was sent, to whom, when and how: a line for each time. */
  public List<String> sent(Version version) {
    if (version.isSent()) return version.dispatches().stream().map(d -> texts.get("version.sent", dispatch(d))).toList();
    String preparedFor = version.preparedFor();
    return List.of(preparedFor == null ? texts.get("version.unsent") : texts.get("version.prepared", preparedFor));
  }

  /** "til Socialtilsyn Midt den 20. januar 2025 (Digital Post, sag 24/1234)". */
  public String dispatch(Dispatch sent) {
    String how = Stream.of(sent.channel(), sent.caseNumber().isEmpty() ? "" : texts.get("version.case", sent.caseNumber()))
        .filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    return texts.get("version.dispatch", sent.recipient(), day(sent.date())) + (how.isEmpty() ? "" : " (" + how + ")");
  }

  /** "Godkendt af tilbuddets ledelse: …". */
  public String approval(Approval approval) {
    return texts.get("version.approved", approval.name(), day(approval.date()));
  }
}
