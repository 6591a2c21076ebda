package dk.planvaerk.quality;

import java.util.List;

/**
 * What a facility is to live up to within a theme.
 *
 * @param id its number in the model, such as "9"
 * @param indicators may be empty where they are not known
 */
public record Criterion(String id, String text, Certainty sure, List<Indicator> indicators) {
  public Criterion {
    indicators = List.copyOf(indicators);
  }
}
