/** Where the focus is. */
@NullMarked
package dk.planvaerk.ui.focus;

import org.jspecify.annotations.NullMarked;
