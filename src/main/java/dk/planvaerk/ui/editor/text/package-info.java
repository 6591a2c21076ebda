/**
 * What texts are written in.
 */
@NullMarked
package dk.planvaerk.ui.editor.text;

import org.jspecify.annotations.NullMarked;
