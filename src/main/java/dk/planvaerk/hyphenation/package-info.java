/**
 * Where words may be broken at the end of a line: in print and on the screen, so that both break the same
 * words in the same places.
 *
 * <p>{@link dk.planvaerk.hyphenation.Hyphenation} knows a language. Its patterns are a file
 * {@code hyph-<language>.txt} beside this package, one pattern a line in Liang's notation
 * ({@code 1ba}, {@code .til3}), in UTF-8; with its licence beside it. A new language is such a file and
 * its code in {@code Hyphenation.KNOWN}. Imports {@code java.*} and jspecify only.
 */
@NullMarked
package dk.planvaerk.hyphenation;

import org.jspecify.annotations.NullMarked;
