/**
 * What the user is asked: {@link dk.planvaerk.ui.dialog.Dialogs}. Models ask through it, so that tests
 * can answer.
 */
@NullMarked
package dk.planvaerk.ui.dialog;

import org.jspecify.annotations.NullMarked;
