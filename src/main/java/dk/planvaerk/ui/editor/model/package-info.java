/**
 * The plan and its file while they are in a window, without the window:
 * {@link dk.planvaerk.ui.editor.model.EditorModel} holds the plan, the place where the user writes and undo,
 * {@link dk.planvaerk.ui.editor.model.DocumentModel} the file. What a feature does with the plan is a class of its
 * own that asks the editor to {@code submit} edits under a key; the texts of all those keys are here, since undo
 * names them.
 */
@NullMarked
package dk.planvaerk.ui.editor.model;

import org.jspecify.annotations.NullMarked;
