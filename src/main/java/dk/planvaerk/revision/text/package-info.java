/**
 * What changed between two texts, told in whole words, dates and numbers.
 *
 * <p>A text becomes {@link dk.planvaerk.revision.text.Token}s, which are equal where a reader sees no difference; these stand in
 * sentences; sentences find their partners, and words theirs within them. Each step is one class here, and
 * {@link dk.planvaerk.revision.text.TextDiff} takes them in order. Knows strings and nothing of plans. A new word that must not
 * be torn apart goes to {@code Abbreviations} or {@code WholeDates}, a new difference that must not show to {@code Key}.
 * Imports {@code java.*} and java-diff-utils.
 */
@NullMarked
package dk.planvaerk.revision.text;

import org.jspecify.annotations.NullMarked;
