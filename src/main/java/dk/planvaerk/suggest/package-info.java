/**
 * What can be offered to somebody who is writing in a plan: themes of the quality model, persons, and phrases that stand
 * in the same column already. {@link dk.planvaerk.suggest.Vocabulary} is what a plan says, gathered away from the
 * keystrokes; {@link dk.planvaerk.suggest.Suggestions} finds in it what goes on from the typed characters.
 *
 * <p>Imports {@code plan} and {@code quality}.
 */
@NullMarked
package dk.planvaerk.suggest;

import org.jspecify.annotations.NullMarked;
