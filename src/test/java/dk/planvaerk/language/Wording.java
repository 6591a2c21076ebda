package dk.planvaerk.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of {@code src/docs/wording.md} that can be looked up in a text, and where they don't hold, each with its reason. */
final class Wording {
  static final String TERM = "a term to avoid";
  static final String ACCENT = "an imperative without its accent";
  static final String DOTS = "dots";
  static final String QUOTES = "quotation marks";
  static final String GENDER = "a word whose gender must fit stands before a place";
  static final String SAVING = "an error of saving does not begin with »Planen er ikke gemt«";
  static final String ASKS = "dots and a question that follows go together";

  /**
   * What does not stand in a text of a language.
   *
   * @param found what is wrong
   * @param use what to write instead
   */
  record Banned(String rule, Pattern found, String use) {
    static Banned term(String found, String use) {
      return new Banned(TERM,
          Pattern.compile("(?<![\\p{L}-])(?:" + found + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), use);
    }
  }

  /**
   * A text for which a rule does not hold.
   *
   * @param at bundle and key
   */
  record Exempt(String at, String rule, String reason) {}

  /** The verbs in -ere that the program uses or may come to use; those that are also nouns count only where a sentence begins. */
  private static final String VERBS = "annuller|rediger|kopier|placer|eksporter|importer|kontroller|dupliker|omnummerer|nummerer|marker|formater"
      + "|aktiver|deaktiver|installer|registrer|prioriter|kasser|sorter|grupper|noter|accepter|juster";
  private static final String NOUNS = "kontroller|kasser|sorter|grupper|noter|kopier";

  static final List<Banned> DANISH = List.of(
      Banned.term("tidligere udgaver?|(?:denne|den tidligere) udgave i historikken", "det, der stod i filen; punkt i historikken"),
      Banned.term("udgået|er tømt|tømt", "slettet, fjernet; *udgået* is an activity that was given up"),
      Banned.term("tryk|trykkes|trykker", "klik; kommer med i dokumentet; udskrives"),
      Banned.term("signatur|mærkerne", "forklaring af farver og streger"),
      Banned.term("hoved|hovedet", "øverst i planen"),
      Banned.term("ledespørgsmål", "hjælpespørgsmål"),
      Banned.term("løbende tekst", "sammenhængende tekst"),
      Banned.term("ikke placeret", "tekst uden plads"),
      Banned.term("flet begge", "behold begge"),
      Banned.term("taster|tasterne", "tastaturgenveje"),
      Banned.term("ses? efter", "kontrollér, led efter"),
      Banned.term("redde[st] hele?|reddet hele|i dele", "uden mangler; delvist"),
      Banned.term("journal", "det, du ikke har gemt; ugemt tekst"),
      Banned.term("siden den(?=[.,;)]|$)", "siden"),
      Banned.term("sidste version", "seneste version"),
      Banned.term("meld fejlen|hent den nye udgave", "fortæl det til den, der hjælper dig; bed it-afdelingen"),
      Banned.term("skrevet over|skrives (?:derfor )?ikke over", "overskrevet"),
      Banned.term("lov til|er for meget|find den selv", "har ikke adgang til; kan ikke"),
      Banned.term("ordlyd usikker|kendes ikke", "ordlyden er ikke bekræftet; findes ikke"),
      Banned.term("del (?:den|det|filen|tabellen|planen|tekstens)(?! \\w+ op| op)", "del op i; *del* alone is to share"),
      Banned.term("fortryd(?: \\([^)]*\\))? (?:giver|fjerner)|nu og da|på udklipsholderen", "vælg Fortryd for at; gem ofte; kopieret"),
      Banned.term("ctrl ?\\+|shift ?\\+", "the name of the command: keys have other names on other systems"),
      Banned.term("uden net|intet net", "uden internet"),
      Banned.term("fryses", "gemmer planen, som den er nu"),
      new Banned(ACCENT, Pattern.compile("(?<![\\p{L}])(?i:(?!(?:" + NOUNS + ")\\b)(?:" + VERBS + "))(?![\\p{L}])"), "Redigér, Kopiér …"),
      new Banned(ACCENT, Pattern.compile("(?:^|[.:!?] |»|, og |, eller )(?i:" + VERBS + ")(?![\\p{L}])", Pattern.MULTILINE),
          "Kontrollér, Notér …"),
      new Banned(DOTS, Pattern.compile("\\s…(?:$|[»”\"])|\\.\\.\\."), "… close behind the word"),
      new Banned(QUOTES, Pattern.compile("[\"'“”‘]"), "»«, and ’ in a word"),
      new Banned(GENDER, Pattern.compile(
          "(?<![\\p{L}])(?i:en|et|én|ét|hver|hvert|det|denne|dette|ingen|intet|(?<!\\p{L}t |til |\\} )den) (?=\\{\\d)",
          Pattern.UNICODE_CASE),
          "a form without it; a date has »den« behind a participle"));

  static final List<Banned> ENGLISH = List.of(
      Banned.term("can not|can['’]t|don['’]t|doesn['’]t|isn['’]t|won['’]t", "cannot, do not"),
      Banned.term("write-protected", "read-only"),
      Banned.term("last version", "latest version"),
      new Banned(DOTS, Pattern.compile("\\s…(?:$|[»”\"])|\\.\\.\\."), "… close behind the word"),
      new Banned(QUOTES, Pattern.compile("[\"'»«]"), "“ ” and ’"));

  static final List<Exempt> EXEMPT = List.of(
      new Exempt("cli/texts rescue.hint", QUOTES, "is copied into a shell, which knows only these"),
      new Exempt("importing/texts table.other", QUOTES, "shows JSON, which has only these"),
      new Exempt("cli/help planvaerk.import.import.file", QUOTES, "shows JSON, which has only these"),
      new Exempt("news/texts label.dropped", TERM, "an activity that was given up: the one thing that is *udgået*"),
      new Exempt("ui/editor/texts table.empty", GENDER, "a plural, which has no gender"),
      new Exempt("ui/editor/form/texts form.none", GENDER, "a plural, which has no gender"),
      new Exempt("ui/editor/outline/texts outline.none", GENDER, "a plural, which has no gender"));

  /** Commands with dots behind which the sources don't show a question, or the other way round. */
  static final List<Exempt> ASKING = List.of(
      new Exempt("file.save", ASKS, "asks only where the plan has no file or the file has changed"),
      new Exempt("edit.paste", ASKS, "asks only where a table could be more than text"),
      new Exempt("done.lines", ASKS, "tells in passing, and asks nothing before"),
      new Exempt("done.still", ASKS, "tells in passing, and asks nothing before"),
      new Exempt("done.reopenrewritten", ASKS, "tells in passing, and asks nothing before"),
      new Exempt("lock.back", ASKS, "asks only where both have saved meanwhile"),
      new Exempt("page.leaveout", ASKS, "asks only where the field has a text"),
      new Exempt("file.history", ASKS, "is handed over as a value: shows the history to choose from"),
      new Exempt("find.find", ASKS, "is handed over as a value: a bar asks what to look for"),
      new Exempt("find.replace", ASKS, "is handed over as a value: a bar asks what to look for"),
      new Exempt("recovered.saveas", ASKS, "is handed over as a value: asks for a file"),
      new Exempt("file.recent", ASKS, "asks only where the file is in use or damaged"),
      new Exempt("help.about", ASKS, "shows something, and nothing is done with it"),
      new Exempt("help.keys", ASKS, "shows something, and nothing is done with it"),
      new Exempt("start.keys", ASKS, "shows something, and nothing is done with it"),
      new Exempt("start.program", ASKS, "shows something, and nothing is done with it"),
      new Exempt("suggest.ask", ASKS, "what it asks is one of a list at the text, as while one writes"),
      new Exempt("version.news.html", ASKS, "is handed over as a value: asks for a file"),
      new Exempt("version.news.text", ASKS, "is handed over as a value: asks for a file"),
      new Exempt("version.prepare", ASKS, "is handed over as a value: asks for recipient, date and documents"));

  /** Texts that are patterns of dates: the apostrophes are theirs. */
  static final Pattern DATE_PATTERN = Pattern.compile("\\b(?:yyyy|HH|MMMM)\\b");

  /** The messages that all errors of saving a plan go through. */
  static final Set<String> SAVING_MESSAGES = Set.of("storage/texts plan.unsaved", "storage/saving/texts save.failed");

  private Wording() {}
}
