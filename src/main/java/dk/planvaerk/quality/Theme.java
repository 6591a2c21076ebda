package dk.planvaerk.quality;

import java.util.List;
import java.util.stream.Stream;

/**
 * A theme of a quality model.
 *
 * @param id the same in each model that has the theme; never the id of a criterion or an indicator
 * @param name as the law words it
 * @param apart whether it is a theme of the law that is assessed apart from the model
 * @param aliases other ways in which it is written
 * @param criteria may be empty where they are not known
 */
public record Theme(String id, String name, Certainty sure, boolean apart, List<String> aliases, List<Criterion> criteria) {
  public Theme {
    aliases = List.copyOf(aliases);
    criteria = List.copyOf(criteria);
  }

  /** All that a row can refer to here: the theme, then each criterion and its indicators. */
  public List<ModelPart> parts() {
    var own = new ModelPart(id, ModelPart.Level.THEME, name, sure);
    return Stream.concat(Stream.of(own), criteria.stream().flatMap(Theme::parts)).toList();
  }

  private static Stream<ModelPart> parts(Criterion criterion) {
    var own = new ModelPart(criterion.id(), ModelPart.Level.CRITERION, criterion.text(), criterion.sure());
    return Stream.concat(Stream.of(own),
        criterion.indicators().stream().map(i -> new ModelPart(i.id(), ModelPart.Level.INDICATOR, i.text(), i.sure())));
  }

  /** Whether a text names this theme, in any of its spellings and with whatever stands before it. */
  public boolean isNamedIn(String text) {
    return Stream.concat(Stream.of(name), aliases.stream()).anyMatch(spelling -> holds(text, spelling));
  }

  private static boolean holds(String text, String name) {
    for (int at = 0; at + name.length() <= text.length(); at++) {
      int end = at + name.length();
      boolean whole = (at == 0 || !Character.isLetter(text.codePointBefore(at)))
          && (end == text.length() || !Character.isLetter(text.codePointAt(end)));
      if (whole && text.regionMatches(true, at, name, 0, name.length())) return true;
    }
    return false;
  }
}
