package dk.planvaerk.quality;

import java.util.List;

/**
 * An edition of the quality model.
 *
 * @param source where its wording comes from and what is not confirmed, in Danish
 */
public record QualityModel(String id, String name, String source, List<Theme> themes) {
  public QualityModel {
    themes = List.copyOf(themes);
  }

  /** Whether this is what it is called by. */
  public boolean isCalled(String words) {
    return name.equalsIgnoreCase(words.strip()) || id.equalsIgnoreCase(words.strip());
  }
}
