/** A part of a form that can be folded away: a line that says what is in it, and below it the rest. */
@NullMarked
package dk.planvaerk.ui.fold;

import org.jspecify.annotations.NullMarked;
