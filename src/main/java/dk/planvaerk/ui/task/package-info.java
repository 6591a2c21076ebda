/**
 * Work away from the thread of the window.
 */
@NullMarked
package dk.planvaerk.ui.task;

import org.jspecify.annotations.NullMarked;
