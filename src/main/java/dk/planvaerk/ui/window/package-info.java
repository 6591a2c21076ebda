/**
 * The windows of the program, each with the start page or one plan, and what they have in common.
 */
@NullMarked
package dk.planvaerk.ui.window;

import org.jspecify.annotations.NullMarked;
