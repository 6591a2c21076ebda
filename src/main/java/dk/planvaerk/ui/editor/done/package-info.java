/**
 * Marking as done, in the window: {@link dk.planvaerk.ui.editor.done.DoneCommands} are the commands,
 * {@link dk.planvaerk.ui.editor.done.FollowUpBar} asks in passing when something was finished and with what result,
 * {@link dk.planvaerk.ui.editor.done.StateNotes} says in the table how far a step is, and
 * {@link dk.planvaerk.ui.editor.done.HiddenLine} what is hidden while only open rows are shown. What the commands do to
 * the plan is the business of {@code model}. Imports {@code model}, {@code table}, {@code ui.command} and
 * {@code ui.focus}.
 */
@NullMarked
package dk.planvaerk.ui.editor.done;

import org.jspecify.annotations.NullMarked;
