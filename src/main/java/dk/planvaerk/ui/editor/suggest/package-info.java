/**
 * What is offered while one writes, in a small list below the caret that takes no key before one goes into it:
 * {@link dk.planvaerk.ui.editor.suggest.SuggestModel} decides when there is a list and what is in it,
 * {@link dk.planvaerk.ui.editor.suggest.SuggestList} draws it. It is a node of the window and no popup of its own: it
 * follows zoom and colours, and the focus never leaves the text. (ControlsFX' completion takes Enter and Tab and the
 * focus as soon as it shows.)
 */
@NullMarked
package dk.planvaerk.ui.editor.suggest;

import org.jspecify.annotations.NullMarked;
