package dk.planvaerk.revision.text;

/**
 * Sentences of the old text and those that they became; mostly one and one.
 *
 * @param to behind the last old one
 * @param newTo behind the last new one
 * @param alike whether they say so much of the same that their words are compared
 */
record SentencePair(int from, int to, int newFrom, int newTo, boolean alike) {}
