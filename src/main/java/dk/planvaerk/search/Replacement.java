package dk.planvaerk.search;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.PlainText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that are put in the place of others. */
public final class Replacement {
  private final String with;

  public Replacement(String with) {
    this.with = PlainText.line(with);
  }

  /** The characters that are put in. */
  public String text() {
    return with;
  }

  /** One edit for each text that has hits. */
  public List<Edit> edits(Plan plan, List<Hit> hits) {
    Map<Spot, List<Hit>> bySpot = new LinkedHashMap<>();
    for (Hit hit : hits) bySpot.computeIfAbsent(hit.where(), w -> new ArrayList<>()).add(hit);
    var edits = new ArrayList<Edit>();
    bySpot.forEach((where, ofText) -> plan.text(where).ifPresent(text -> {
      Text now = text;
      for (Hit hit : ofText.reversed()) now = in(now, hit); // from behind, so that positions before stay right
      if (!now.equals(text)) edits.add(new SetText(where, now));
    }));
    return edits;
  }

  /** New characters look like what they come instead of: they are put in behind its first letter, which then goes. */
  private Text in(Text text, Hit hit) {
    if (with.isEmpty()) return text.replace(hit.from(), hit.to(), "");
    int first = hit.from() + Character.charCount(text.shown().codePointAt(hit.from()));
    return text.replace(first, hit.to(), with).replace(hit.from(), first, "");
  }
}
