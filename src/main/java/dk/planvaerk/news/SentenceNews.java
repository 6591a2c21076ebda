package dk.planvaerk.news;

import static dk.planvaerk.news.NewsWriter.message;

import dk.planvaerk.language.Message;
import dk.planvaerk.revision.text.SentenceChange;
import dk.planvaerk.revision.text.SentenceChange.Kind;
import java.util.ArrayList;
import java.util.List;

/** Quotes whole sentences of one text: those that are others before and after, those that are new, those that left. */
final class SentenceNews {
  private final String heading;
  private final NewWords words;

  /**
   * @param heading of the text
   */
  SentenceNews(String heading, NewWords words) {
    this.heading = heading;
    this.words = words;
  }

  /**
   * What is to be told where the author leaves it.
   *
   * @param filled whether nothing stood there
   * @param all whether that is said of all the texts of the place already
   * @param when whether it says when something happens: there, what was is told of whatever became of it
   */
  List<NewsLine> lines(List<SentenceChange> sentences, boolean filled, boolean all, boolean when) {
    var out = new ArrayList<NewsLine>();
    for (SentenceChange change : sentences) {
      NewWords.Two two = words.shortened(change.before(), change.after());
      boolean both = change.kind() == Kind.REPLACED || (when && change.kind() == Kind.GROWN);
      Message[] otherwise = when ? new Message[0] : new Message[] {message("line.changed", heading)};
      if (both && when) {
        out.add(NewsLine.quoting(List.of(message("line.before", quoted(two.before())), message("line.now", quoted(two.after())))));
      } else if (both) {
        out.add(NewsLine.quoting(
            List.of(message("line.cell.before", heading, two.before()), message("line.cell.now", heading, two.after())), otherwise));
      } else if (change.kind() == Kind.GROWN) {
        out.add(NewsLine.quoting(List.of(message("line.cell.now", heading, two.after())), otherwise));
      } else if (change.kind() == Kind.ADDED && filled) {
        out.add(NewsLine.quoting(List.of(message(all ? "line.quoted" : "line.cell.filled", heading, two.after())),
            message("line.filled", heading)));
      } else if (change.kind() == Kind.ADDED && when) {
        out.add(NewsLine.quoting(List.of(message("line.added", quoted(two.after())))));
      } else if (change.kind() == Kind.ADDED) {
        out.add(NewsLine.quoting(List.of(message("line.cell.added", heading, two.after())), otherwise));
      }
    }
    return out;
  }

  /** What left: told only where the author asks for it. */
  List<NewsLine> lost(List<SentenceChange> sentences) {
    return sentences.stream().filter(s -> s.kind() == Kind.LOST).map(s -> {
      NewWords.Two two = words.shortened(s.before(), s.after());
      Message was = message("line.before", quoted(two.before()));
      return NewsLine.gone(two.after().isEmpty() ? List.of(was) : List.of(was, message("line.now", quoted(two.after()))));
    }).toList();
  }

  private static Message quoted(String text) {
    return message("about.quoted", text);
  }
}
