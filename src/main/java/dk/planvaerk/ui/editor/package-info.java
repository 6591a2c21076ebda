/**
 * Writing a plan: {@link dk.planvaerk.ui.editor.EditorView} puts together the table, what stands around it, and the
 * features in the packages below; the {@code …Desk} classes join a feature to the text that is being written in, and {@code Desks} has them all.
 * {@link dk.planvaerk.ui.editor.EditorCommands} is the one list of commands with their keys, a group of them a class, from
 * which menu, tool bar and key presses are made: a new command is one entry in a group. What stands beside the table is a
 * list of panels in the view: another one is one entry there. What is done with the plan and its file is the business of
 * {@code model}, which knows no window.
 */
@NullMarked
package dk.planvaerk.ui.editor;

import org.jspecify.annotations.NullMarked;
