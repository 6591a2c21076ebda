package dk.planvaerk.revision;

import dk.planvaerk.language.Message;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what came, went, and became something else in a text. */
final class SegmentWords {
  private SegmentWords() {}

  static List<Message> of(List<Segment> segments) {
    var out = new ArrayList<Message>();
    for (int i = 0; i < segments.size(); i++) {
      Segment s = segments.get(i);
      if (s.kind() == Kind.KEPT) continue;
      boolean replaced = s.kind() == Kind.REMOVED && i + 1 < segments.size() && segments.get(i + 1).kind() == Kind.ADDED;
      if (replaced) out.add(message("words.replaced", oneLine(s), oneLine(segments.get(++i))));
      else out.add(message(s.kind() == Kind.ADDED ? "words.added" : "words.removed", oneLine(s)));
    }
    return out;
  }

  /** The same of a thing that is said whole; null where nothing is said. */
  static Message of(@Nullable Message before, @Nullable Message after) {
    if (after == null) return message("words.part.removed", Objects.requireNonNull(before));
    return before == null ? message("words.part.added", after) : message("words.part.replaced", before, after);
  }

  private static String oneLine(Segment segment) {
    return segment.text().strip().replaceAll("\\s+", " ");
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(SegmentWords.class, key, arguments);
  }
}
