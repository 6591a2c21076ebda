package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.merge.Choice;
import dk.planvaerk.merge.Conflict;
import dk.planvaerk.merge.ConflictWords;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import dk.planvaerk.ui.editor.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One conflict as the user sees it, and what is chosen for it. */
public final class ConflictModel {
  private final Conflict conflict;
  private final List<Choice> choices;
  private final String where;
  private final Text mine;
  private final Text theirs;
  private final ObjectProperty<Choice> chosen;

  ConflictModel(Conflict conflict, Plan merged, Locale language) {
    var words = new ConflictWords(merged);
    this.conflict = conflict;
    choices = Choice.of(conflict, merged);
    where = words.where(conflict).in(language);
    boolean written = conflict instanceof Conflict.OfText;
    mine = written ? ((Conflict.OfText) conflict).mine() : Text.of(words.said(conflict, false).in(language));
    theirs = written ? ((Conflict.OfText) conflict).theirs() : Text.of(words.said(conflict, true).in(language));
    chosen = new SimpleObjectProperty<>(Choice.first(conflict));
  }

  /** What there is to choose; nothing where the user can only know of it. */
  public List<Choice> choices() {
    return choices;
  }

  /** Which place of the plan it is about. */
  public String where() {
    return where;
  }

  public ObjectProperty<Choice> chosenProperty() {
    return chosen;
  }

  /** What stands there in mine. */
  public Text mine() {
    return mine;
  }

  /** What stands there in the other copy. */
  public Text theirs() {
    return theirs;
  }

  /** What comes to stand there if both are kept; the empty text where that can't be. */
  public Text both() {
    return conflict instanceof Conflict.OfText text ? text.both() : Text.EMPTY;
  }

  /** The words of mine that theirs has not. */
  public List<Mark> marksOfMine() {
    return marks(theirs, mine, "merge-mine");
  }

  /** The words of theirs that mine has not. */
  public List<Mark> marksOfTheirs() {
    return marks(mine, theirs, "merge-theirs");
  }

  /** Where the two have nothing in common, marks on all of it would say nothing. */
  private static List<Mark> marks(Text other, Text text, String style) {
    var out = new ArrayList<Mark>();
    int at = 0;
    boolean common = false;
    for (Segment s : TextDiff.between(other.shown(), text.shown())) {
      if (s.kind() == Segment.Kind.REMOVED) continue;
      int to = at + s.text().length();
      if (s.kind() == Segment.Kind.ADDED) out.add(Mark.behind(at + gap(s.text()), to, style));
      else common |= s.text().chars().anyMatch(Character::isLetterOrDigit);
      at = to;
    }
    return common ? out : List.of();
  }

  /** How much white space stands before the words. */
  private static int gap(String text) {
    return text.length() - text.stripLeading().length();
  }

  Plan settle(Plan merged) {
    return choices.isEmpty() ? merged : chosen.get().settle(merged, conflict);
  }
}
