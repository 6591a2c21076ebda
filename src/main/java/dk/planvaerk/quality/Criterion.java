package dk.planvaerk.quality;

/**
 * What a facility is to live up to within a theme.
 *
 * @param id its number in the model, such as "9"
 */
public record Criterion(String id, String text, Certainty sure) {}
