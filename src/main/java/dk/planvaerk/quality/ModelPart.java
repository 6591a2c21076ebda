package dk.planvaerk.quality;

/**
 * What a row can refer to in a quality model: a theme, a criterion or an indicator.
 *
 * @param id by which it is referred to
 */
public record ModelPart(String id, Level level, String text, Certainty sure) {
  /** How deep it stands in the model. */
  public enum Level {
    THEME, CRITERION, INDICATOR
  }

  /** What it is called in a list: criteria and indicators by their number and wording. */
  public String label() {
    return level == Level.THEME ? text : id + " " + text;
  }
}
