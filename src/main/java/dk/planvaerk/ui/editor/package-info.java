/**
 * Writing a plan: {@link dk.planvaerk.ui.editor.model.EditorModel} holds the commands on the plan,
 * {@link dk.planvaerk.ui.editor.model.DocumentModel} those on its file, {@link dk.planvaerk.ui.editor.EditorView}
 * shows both. {@link dk.planvaerk.ui.editor.EditorCommands} is the one list of commands with their keys,
 * from which menu, tool bar and key presses are made: a new command is one entry there. What stands beside the table
 * is a list of panels in the view: another one is one entry there.
 */
@NullMarked
package dk.planvaerk.ui.editor;

import org.jspecify.annotations.NullMarked;
