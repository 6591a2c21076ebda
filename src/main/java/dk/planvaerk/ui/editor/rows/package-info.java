/**
 * Whole rows in the table: selecting them by their numbers, dragging them, and the clipboard, with a preview of a table
 * that comes from another program. What is done with the plan is asked of the editor's model.
 */
@NullMarked
package dk.planvaerk.ui.editor.rows;

import org.jspecify.annotations.NullMarked;
