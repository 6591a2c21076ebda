package dk.planvaerk.hyphenation;

/**
 * Where a word may be broken.
 *
 * @param at how many characters stand before the break
 * @param hyphen whether a hyphen is to be drawn there; not where the word has one itself, or a slash
 */
public record BreakPlace(int at, boolean hyphen) {}
