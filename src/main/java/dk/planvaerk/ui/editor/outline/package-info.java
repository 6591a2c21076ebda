/**
 * The plan at a glance, in a panel: each row with its number, its theme and its opening words.
 * {@link dk.planvaerk.ui.editor.outline.Outline} says what is shown, {@link dk.planvaerk.ui.editor.outline.OutlineView}
 * shows it.
 */
@NullMarked
package dk.planvaerk.ui.editor.outline;

import org.jspecify.annotations.NullMarked;
