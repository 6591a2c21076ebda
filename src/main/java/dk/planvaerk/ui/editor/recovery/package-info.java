/**
 * What the user is told of a plan that was recovered: {@link dk.planvaerk.ui.editor.recovery.RecoveredBar} stands above it,
 * and {@link dk.planvaerk.ui.editor.recovery.ChangesList} says what in it is not in its file.
 */
@NullMarked
package dk.planvaerk.ui.editor.recovery;

import org.jspecify.annotations.NullMarked;
