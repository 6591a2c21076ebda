/**
 * What is new, done and gone, shown in the window. {@link dk.planvaerk.ui.editor.marks.MarksModel} says how the plan is
 * seen, against which version, and where the changes are; {@link dk.planvaerk.ui.editor.marks.TextMarks} makes marks on
 * texts of what {@code marking} has found, {@link dk.planvaerk.ui.editor.marks.ComparedText} puts back what went away. Tool
 * bar, list and legend show the model. How marks come into the table and the head is the business of whoever makes the
 * model.
 */
@NullMarked
package dk.planvaerk.ui.editor.marks;

import org.jspecify.annotations.NullMarked;
