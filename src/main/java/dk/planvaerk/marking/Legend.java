package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains the marks of a document: a sentence for each that is there. */
public final class Legend {
  private static final String PREFIX = "legend.";

  private Legend() {}

  /**
   * The sentences on one line; empty where nothing is marked.
   *
   * @param since what the version is called that it is marked against
   */
  public static String of(Marks marks, String since, Locale language) {
    return sentences(marks, since, true).stream().map(m -> m.in(language)).collect(Collectors.joining(" "));
  }

  /** The same of the marks in the window, where nothing is said in words between the author's. */
  public static String onScreen(Marks marks, String since, Locale language) {
    return sentences(marks, since, false).stream().map(m -> m.in(language)).collect(Collectors.joining(" "));
  }

  /**
   * What there is to explain: a word for each sentence that it takes.
   *
   * @param base what the marks are marked against, or null
   */
  public static Explained explained(Marks marks, @Nullable Version base) {
    List<String> sorts = sentences(marks, "", true).stream().map(m -> sort(m.key())).distinct().toList();
    return new Explained(base == null ? null : base.id(), sorts, Extra.NONE);
  }

  /** What stands behind the sort of mark in a key is only another wording. */
  private static String sort(String key) {
    String sort = key.substring(PREFIX.length());
    int dot = sort.indexOf('.');
    return dot < 0 ? sort : sort.substring(0, dot);
  }

  /** Their keys are {@code legend.} and the sort of mark. */
  private static List<Message> sentences(Marks marks, String since, boolean onPaper) {
    var out = new ArrayList<Message>();
    if (marks.hasAdded()) {
      out.add(message("legend.added", since));
      out.add(message(onPaper ? "legend.added.bar" : "legend.added.bar.screen"));
    }
    if (marks.hasGone() && marks.hasAdded()) out.add(message(onPaper ? "legend.gone" : "legend.gone.screen"));
    if (marks.hasGone() && !marks.hasAdded()) out.add(message(onPaper ? "legend.gone.since" : "legend.gone.since.screen", since));
    boolean dated = marks.hasAdded() || marks.hasGone();
    if (marks.hasTold() && onPaper) out.add(message(dated ? "legend.told" : "legend.told.since", since));
    if (marks.hasDone()) out.add(message("legend.done"));
    return out;
  }

  /** What a version is called after "since": whom it was sent to and when, else its name and day. */
  public static Message since(Version version) {
    Optional<Dispatch> sent = version.lastDispatch();
    if (sent.isPresent()) return message("since.sent", sent.get().recipient(), sent.get().date());
    if (!version.name().isEmpty()) return message("since.named", version.name(), version.date());
    return message("since.numbered", Integer.toString(version.number()), version.date());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Legend.class, key, arguments);
  }
}
