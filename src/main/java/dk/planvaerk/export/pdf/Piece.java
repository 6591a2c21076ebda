package dk.planvaerk.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Characters of one line that look the same.
 *
 * @param actual what they stand for where that is not what is shown, or null
 * @param width in points
 */
record Piece(String shown, @Nullable String actual, Look look, float width) {}
