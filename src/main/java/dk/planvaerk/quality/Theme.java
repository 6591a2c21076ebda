package dk.planvaerk.quality;

import java.util.List;

/**
 * A theme of a quality model.
 *
 * @param id its number in the model, or a name where it has none
 * @param name as the law words it
 * @param aliases other ways in which it is written
 * @param criteria may be empty where they are not known
 */
public record Theme(String id, String name, Certainty sure, List<String> aliases, List<Criterion> criteria) {
  public Theme {
    aliases = List.copyOf(aliases);
    criteria = List.copyOf(criteria);
  }
}
