/**
 * What the user is told when something went wrong: what happened, what to do, and details for whoever
 * helps, which can be copied.
 */
@NullMarked
package dk.planvaerk.ui.error;

import org.jspecify.annotations.NullMarked;
