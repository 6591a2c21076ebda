package dk.planvaerk.marking;

/**
 * Words of status, such as "Gennemført: august 2024". They stand right behind what they speak of, so that what was written
 * later isn't taken for done.
 *
 * @param at the place of the text, as it is shown, behind which they stand
 * @param inline whether they stand in its paragraph, or in one of their own below it
 */
public record StatusNote(int at, String words, boolean inline) {}
