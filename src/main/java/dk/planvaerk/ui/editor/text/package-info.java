/**
 * Texts on the screen: how they are broken into lines, drawn and written. Cells and fields draw by one
 * {@link dk.planvaerk.ui.editor.text.TextBlock} what a {@link dk.planvaerk.ui.editor.text.Typesetter} has broken
 * into lines, so a cell that is opened does not move by a pixel, and heights are known without a node.
 *
 * <p>{@link dk.planvaerk.ui.editor.text.TextEditor} is what one writes in. Places in it are those of
 * {@link dk.planvaerk.plan.Text#shown()}; bullets are passed over by the caret, and the hyphen at the end of a line
 * is only drawn. It gives each change to a {@link dk.planvaerk.ui.editor.text.Writer} and shows what stands there
 * then. {@code TextKeys}, {@code TextMouse} and {@code TextInput} are what reaches it. Imports {@code plan},
 * {@code hyphenation}, {@code language} and, for what other programs put on the clipboard, {@code importing.clipboard};
 * it knows no table and no head.
 */
@NullMarked
package dk.planvaerk.ui.editor.text;

import org.jspecify.annotations.NullMarked;
