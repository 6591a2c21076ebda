package dk.planvaerk.quality;

/**
 * What a criterion is seen by.
 *
 * @param id its number in the model, such as "9.b"
 */
public record Indicator(String id, String text, Certainty sure) {}
