/**
 * The plan on paper: {@link dk.planvaerk.ui.editor.print.PrintActions} prints the very PDF that an export would write.
 */
@NullMarked
package dk.planvaerk.ui.editor.print;

import org.jspecify.annotations.NullMarked;
