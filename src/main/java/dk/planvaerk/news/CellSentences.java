package dk.planvaerk.news;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Step;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.Origin;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.StepChange;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.SentenceChange;
import dk.planvaerk.revision.text.SentenceChange.Kind;
import dk.planvaerk.revision.text.SentenceChanges;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a text that changed. What only stands elsewhere has neither come nor gone. */
final class CellSentences {
  private CellSentences() {}

  static List<SentenceChange> of(RowChange change, CellChange cell) {
    List<SentenceChange> sentences = SentenceChanges.of(cell.segments());
    List<String> parts = parts(change, cell);
    String before = Segment.without(Segment.Kind.ADDED, cell.segments());
    String after = Segment.without(Segment.Kind.REMOVED, cell.segments());
    if (!parts.isEmpty() && isSame(before, after, parts)) return List.of();
    return withoutMoved(sentences);
  }

  /** What the parts of a step that was taken apart say, or the steps that were joined with it. */
  private static List<String> parts(RowChange change, CellChange cell) {
    StepChange own = change.steps().stream().filter(s -> s.step().id().equals(cell.spot().step())).findFirst().orElse(null);
    if (own == null) return List.of();
    return change.steps().stream()
        .filter(s -> s.origin(Origin.Kind.SPLIT).filter(o -> o.step() == own.before()).isPresent()
            || s.origin(Origin.Kind.JOINED).filter(o -> o.step() == own.after()).isPresent())
        .map(StepChange::step).flatMap((Step s) -> s.cell(cell.spot().column()).stream()).map(Cell::text).map(t -> t.shown())
        .filter(t -> !t.isBlank()).toList();
  }

  /** Whether the longer one of two texts says what the shorter one says and the parts say. */
  private static boolean isSame(String before, String after, List<String> parts) {
    boolean split = before.length() > after.length();
    String whole = split ? before : after;
    String rest = split ? after : before;
    String behind = rest + "\n" + String.join("\n", parts);
    String ahead = String.join("\n", parts) + "\n" + rest;
    return !TextDiff.isChanged(TextDiff.between(whole, behind)) || !TextDiff.isChanged(TextDiff.between(whole, ahead));
  }

  /** A sentence that stands in another place of the same text. */
  private static List<SentenceChange> withoutMoved(List<SentenceChange> sentences) {
    var out = new ArrayList<>(sentences);
    for (SentenceChange gone : sentences) {
      if (gone.kind() != Kind.LOST || !gone.after().isBlank()) continue;
      SentenceChange come = out.stream().filter(s -> s.kind() == Kind.ADDED && words(s.after()).equals(words(gone.before())))
          .findFirst().orElse(null);
      if (come == null) continue;
      out.remove(come);
      out.remove(gone);
    }
    return out;
  }

  private static String words(String text) {
    return text.replaceAll("[\\s•]+", " ").strip();
  }
}
