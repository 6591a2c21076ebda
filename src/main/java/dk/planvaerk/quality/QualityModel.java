package dk.planvaerk.quality;

import java.util.List;
import java.util.stream.Stream;

/**
 * An edition of the quality model.
 *
 * @param aliases what it has been called in plans that were written with an earlier edition of the data
 * @param source where its wording comes from and what is not confirmed, in Danish
 */
public record QualityModel(String id, String name, List<String> aliases, String source, List<Theme> themes) {
  public QualityModel {
    aliases = List.copyOf(aliases);
    themes = List.copyOf(themes);
  }

  /** Whether this is what it is called by. */
  public boolean isCalled(String words) {
    return Stream.concat(Stream.of(id, name), aliases.stream()).anyMatch(words.strip()::equalsIgnoreCase);
  }
}
