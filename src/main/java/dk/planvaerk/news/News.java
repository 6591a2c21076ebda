package dk.planvaerk.news;

import dk.planvaerk.language.Message;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.revision.PlanDiff;
import java.util.List;
import java.util.Locale;

/**
 * What is new in a plan since a version, by theme: the covering text of the mail with which the plan is sent. Both forms
 * say the same.
 */
public final class News {
  private final Message opening;
  private final List<NewsTheme> themes;

  private News(Message opening, List<NewsTheme> themes) {
    this.opening = opening;
    this.themes = List.copyOf(themes);
  }

  /** What is new in a plan since one of its versions. */
  public static News of(Plan plan, Version base) {
    List<NewsTheme> themes = new NewsWriter(base.plan(), plan).themes(PlanDiff.between(base.plan(), plan));
    String title = plan.head(HeadField.Role.TITLE).oneLine();
    Object name = title.isEmpty() ? plan.kind().name() : title;
    return new News(Message.of(News.class, themes.isEmpty() ? "news.none" : "news.opening", name, Legend.since(base)), themes);
  }

  /** As lines, without a line end behind the last. */
  public String plain(Locale language) {
    var out = new StringBuilder(opening.in(language));
    for (NewsTheme theme : themes) {
      out.append("\n\n").append(theme.heading().in(language));
      for (NewsItem item : theme.items()) {
        out.append("\n• ").append(label(item, language)).append(": ").append(item.about().in(language));
        for (Message line : item.lines()) out.append("\n  ").append(line.in(language));
      }
    }
    return out.toString();
  }

  /** As a fragment of HTML, without a line end behind the last line. */
  public String html(Locale language) {
    var out = new StringBuilder("<p>").append(escaped(opening, language)).append("</p>");
    for (NewsTheme theme : themes) {
      out.append("\n<h3>").append(escaped(theme.heading(), language)).append("</h3>\n<ul>");
      for (NewsItem item : theme.items()) {
        out.append("\n<li><strong>").append(escaped(label(item, language))).append(":</strong> ");
        out.append(escaped(item.about(), language));
        for (Message line : item.lines()) out.append("<br>\n").append(escaped(line, language));
        out.append("</li>");
      }
      out.append("\n</ul>");
    }
    return out.toString();
  }

  /** A kind writes its units in lower case. */
  private static String label(NewsItem item, Locale language) {
    String label = item.label().in(language);
    int first = label.offsetByCodePoints(0, 1);
    return label.substring(0, first).toUpperCase(language) + label.substring(first);
  }

  private static String escaped(Message message, Locale language) {
    return escaped(message.in(language));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
