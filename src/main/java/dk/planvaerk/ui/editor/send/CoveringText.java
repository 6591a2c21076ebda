package dk.planvaerk.ui.editor.send;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.news.News;
import dk.planvaerk.news.NewsLine;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is new since a version, for the mail: as lines, and as HTML.
 *
 * @param language of the plan, for whoever reads that reads this
 */
public record CoveringText(News news, Locale language) {
  public String plain() {
    return news.plain(language);
  }

  public String html() {
    return news.html(language);
  }

  /** The same telling these quotes and no others. */
  CoveringText quoting(Set<NewsLine> quotes) {
    return new CoveringText(news.quoting(quotes), language);
  }

  /** As a file: {@code txt} or {@code html}. */
  byte[] file(String format) {
    return ((format.equals("html") ? html() : plain()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What is new in a version since the one that its documents are marked against; nothing for the first. */
  static Optional<CoveringText> of(Plan plan, Version version) {
    return Optional.ofNullable(Marking.of(plan, version).base()).map(base -> since(version.plan(), base));
  }

  /** What is new in the plan since the version that it is usually compared with; nothing while there is none. */
  static Optional<CoveringText> of(Plan plan) {
    return Marking.usualBase(plan).map(base -> since(plan, base));
  }

  private static CoveringText since(Plan plan, Version base) {
    return new CoveringText(News.of(plan, base), Texts.language(plan.kind().language()));
  }
}
