package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Version;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains the marks of a document: a sentence for each that is there. */
public final class Legend {
  private Legend() {}

  /**
   * The sentences on one line; empty where nothing is marked.
   *
   * @param since what the version is called that it is marked against
   */
  public static String of(Marks marks, String since, Locale language) {
    var out = new ArrayList<Message>();
    if (marks.hasAdded()) out.add(message("legend.added", since));
    if (marks.hasDone()) out.add(message("legend.done"));
    if (marks.hasGone()) out.add(message(marks.hasAdded() ? "legend.gone" : "legend.gone.since", since));
    boolean dated = marks.hasAdded() || marks.hasGone();
    if (marks.hasTold()) out.add(message(dated ? "legend.told" : "legend.told.since", since));
    return out.stream().map(m -> m.in(language)).collect(Collectors.joining(" "));
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
