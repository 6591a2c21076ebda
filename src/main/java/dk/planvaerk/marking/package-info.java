/**
 * What is marked in a plan: what was added since a version, what is done, and where text went away. Paper and screen draw
 * what stands here, so they can't say different things.
 *
 * <p>{@link dk.planvaerk.marking.Marker} finds the marks, {@link dk.planvaerk.marking.Marking} says against which version,
 * {@link dk.planvaerk.marking.Legend} explains them, {@link dk.planvaerk.marking.Explanation} says whether the author may, and
 * {@link dk.planvaerk.marking.ClosingLines} tells what is gone. What is said of status, and what changed without being a text, is
 * said by {@code StatusNotes}, {@code StepNotes} and {@code RowNotes}. Imports {@code plan}, {@code revision}, {@code revision.text},
 * {@code when} and {@code language}.
 */
@NullMarked
package dk.planvaerk.marking;

import org.jspecify.annotations.NullMarked;
