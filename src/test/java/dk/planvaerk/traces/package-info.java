/** That whatever changes in a plan is told, wherever changes are told. */
@NullMarked
package dk.planvaerk.traces;

import org.jspecify.annotations.NullMarked;
