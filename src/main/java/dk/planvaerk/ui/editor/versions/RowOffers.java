package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Version;
import dk.planvaerk.ui.editor.outline.Outline;
import dk.planvaerk.ui.editor.outline.OutlineEntry;
import java.util.List;
import java.util.Optional;

/** The rows that a version has, and what has become of them. */
final class RowOffers {
  /** What has become of a row since the version. */
  enum Since { SAME, CHANGED, GONE }

  /**
   * One row of the version.
   *
   * @param words its theme, and the opening words where they tell it from others
   */
  record Offer(String row, String number, String words, Since since) {}

  private RowOffers() {}

  /** All of them, in the order of the version. */
  static List<Offer> of(Version version, Plan now) {
    Plan was = version.plan();
    return new Outline(was.kind(), Texts.language(was.kind().language())).of(was).stream()
        .map(e -> new Offer(e.row(), e.number(), words(e), since(was.row(e.row()).orElseThrow(), now)))
        .toList();
  }

  private static String words(OutlineEntry entry) {
    if (entry.opening().isEmpty()) return entry.theme();
    return entry.theme().isEmpty() ? entry.opening() : entry.theme() + " · " + entry.opening();
  }

  private static Since since(Row was, Plan now) {
    Optional<Row> is = now.row(was.id());
    return is.isEmpty() ? Since.GONE : is.get().equals(was) ? Since.SAME : Since.CHANGED;
  }
}
