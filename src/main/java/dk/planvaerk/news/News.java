package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.revision.PlanDiff;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is new in a plan since a version, by theme: the covering text of the mail with which the plan is sent. Both forms
 * say the same, and none a number that tells who somebody is.
 */
public final class News {
  private final Message opening;
  private final List<NewsTheme> themes;
  private final Set<NewsLine> quotes;
  private final String cpr;

  private News(Message opening, List<NewsTheme> themes, Set<NewsLine> quotes, String cpr) {
    this.opening = opening;
    this.themes = List.copyOf(themes);
    this.quotes = Set.copyOf(quotes);
    this.cpr = cpr;
  }

  /** What is new in a plan since one of its versions, with the quotes that are usual. */
  public static News of(Plan plan, Version base) {
    String cpr = NewsWriter.message("cpr.instead").in(Texts.language(plan.kind().language()));
    List<NewsTheme> themes = new NewsWriter(base.plan(), plan, new NewWords(cpr)).themes(PlanDiff.between(base.plan(), plan));
    String title = plan.head(HeadField.Role.TITLE).oneLine();
    Object name = title.isEmpty() ? plan.kind().name() : title;
    Message opening = Message.of(News.class, themes.isEmpty() ? "news.none" : "news.opening", name, Legend.since(base));
    var usual = new LinkedHashSet<NewsLine>();
    lines(themes).filter(NewsLine::isUsual).forEach(usual::add);
    return new News(opening, themes, usual, cpr);
  }

  private static Stream<NewsLine> lines(List<NewsTheme> themes) {
    return themes.stream().flatMap(t -> t.items().stream()).flatMap(NewsItem::all);
  }

  public Message opening() {
    return opening;
  }

  public List<NewsTheme> themes() {
    return themes;
  }

  /** The lines that tell what they quote. */
  public Set<NewsLine> quotes() {
    return quotes;
  }

  /** The same telling these quotes and no others. */
  public News quoting(Set<NewsLine> these) {
    return new News(opening, themes, these, cpr);
  }

  /** Something of it as it is told. */
  public String said(Message message, Locale language) {
    return said(message.in(language));
  }

  private String said(String text) {
    return Cpr.hidden(text, cpr);
  }

  /** As lines, without a line end behind the last. */
  public String plain(Locale language) {
    var out = new StringBuilder(said(opening, language));
    for (NewsTheme theme : themes) {
      out.append("\n\n").append(said(theme.heading(), language));
      for (NewsItem item : theme.items()) {
        out.append("\n• ").append(said(item.label(language))).append(": ").append(about(item, language));
        for (Message line : NewsLine.told(item.lines(), quotes)) out.append("\n  ").append(said(line, language));
      }
    }
    return out.toString();
  }

  /** As a fragment of HTML, without a line end behind the last line. */
  public String html(Locale language) {
    var out = new StringBuilder("<p>").append(escaped(said(opening, language))).append("</p>");
    for (NewsTheme theme : themes) {
      out.append("\n<h3>").append(escaped(said(theme.heading(), language))).append("</h3>\n<ul>");
      for (NewsItem item : theme.items()) {
        out.append("\n<li><strong>").append(escaped(said(item.label(language)))).append(":</strong> ");
        out.append(escaped(about(item, language)));
        for (Message line : NewsLine.told(item.lines(), quotes)) out.append("<br>\n").append(escaped(said(line, language)));
        out.append("</li>");
      }
      out.append("\n</ul>");
    }
    return out.toString();
  }

  private String about(NewsItem item, Locale language) {
    return said(item.about().told(quotes).getFirst(), language);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
