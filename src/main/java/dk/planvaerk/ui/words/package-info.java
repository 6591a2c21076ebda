/** Words that the window shows. */
@NullMarked
package dk.planvaerk.ui.words;

import org.jspecify.annotations.NullMarked;
