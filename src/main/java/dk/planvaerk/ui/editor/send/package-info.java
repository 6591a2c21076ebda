/**
 * Making a plan ready to be sent, which the user does by hand: {@link dk.planvaerk.ui.editor.send.SendActions} asks once,
 * makes the version, saves the plan and writes the documents, without a window; questions go through
 * {@link dk.planvaerk.ui.editor.send.SendQuestions}, so that tests can answer. Nothing here sends anything.
 */
@NullMarked
package dk.planvaerk.ui.editor.send;

import org.jspecify.annotations.NullMarked;
