/**
 * Misspelt words in the window: {@link dk.planvaerk.ui.editor.spelling.Proofs} knows what is wrong in the words that are in
 * sight and marks it, {@link dk.planvaerk.ui.editor.spelling.SpellingModel} what can be done about the one where the caret
 * stands, {@link dk.planvaerk.ui.editor.spelling.SpellingMenu} offers it. Words are looked up away from the window's thread,
 * each once; until then nothing is wrong with them.
 */
@NullMarked
package dk.planvaerk.ui.editor.spelling;

import org.jspecify.annotations.NullMarked;
