package dk.planvaerk.marking;

/**
 * Words of status, such as "Gennemført: august 2024", or of what changed about it, such as "Genåbnet". They stand right
 * behind what they speak of, so that what was written later isn't taken for done.
 *
 * @param at the place of the text, as it is shown, behind which they stand
 * @param changed whether they tell of a change since the version, with a bar
 * @param inline whether they stand in its paragraph, or in one of their own below it
 */
public record StatusNote(int at, String words, boolean changed, boolean inline) {}
