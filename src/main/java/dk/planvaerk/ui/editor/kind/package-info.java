/**
 * The kind of the plan at hand, in the window: another one, the same adapted, and the texts that have no place in it.
 * {@link dk.planvaerk.ui.editor.kind.KindActions} does it and asks through
 * {@link dk.planvaerk.ui.editor.kind.KindQuestions}, so that tests can answer. Each is one step of undo.
 */
@NullMarked
package dk.planvaerk.ui.editor.kind;

import org.jspecify.annotations.NullMarked;
