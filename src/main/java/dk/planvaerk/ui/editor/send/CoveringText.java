package dk.planvaerk.ui.editor.send;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.news.News;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What is new since a version, for the mail: as lines, and as HTML. */
public record CoveringText(String plain, String html) {
  /** As a file: {@code txt} or {@code html}. */
  byte[] file(String format) {
    return ((format.equals("html") ? html : plain) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What is new in a version since the one that its documents are marked against; nothing for the first. */
  static Optional<CoveringText> of(Plan plan, Version version) {
    return Optional.ofNullable(Marking.of(plan, version).base()).map(base -> since(version.plan(), base));
  }

  /** What is new in the plan since the version that it is usually compared with; nothing while there is none. */
  static Optional<CoveringText> of(Plan plan) {
    return Marking.usualBase(plan).map(base -> since(plan, base));
  }

  /** In the language of the plan, for whoever reads that reads this. */
  private static CoveringText since(Plan plan, Version base) {
    Locale language = Texts.language(plan.kind().language());
    News news = News.of(plan, base);
    return new CoveringText(news.plain(language), news.html(language));
  }
}
