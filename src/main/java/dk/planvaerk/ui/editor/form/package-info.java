/**
 * The row and step where the user is, as labelled fields in a panel: all that the table says of them, for whoever
 * would rather read and write it one field below the other. {@link dk.planvaerk.ui.editor.form.FormModel} says which
 * row and step that is, {@link dk.planvaerk.ui.editor.form.Form} what stands in it,
 * {@link dk.planvaerk.ui.editor.form.FormView} shows it.
 */
@NullMarked
package dk.planvaerk.ui.editor.form;

import org.jspecify.annotations.NullMarked;
