/**
 * The page on which the program begins: new plan by kind, recent plans, examples.
 */
@NullMarked
package dk.planvaerk.ui.start;

import org.jspecify.annotations.NullMarked;
