/**
 * The window of the history: {@link dk.planvaerk.ui.editor.history.HistoryModel} knows what is kept of the plan, and
 * {@link dk.planvaerk.ui.editor.history.HistoryDialog} shows it.
 */
@NullMarked
package dk.planvaerk.ui.editor.history;

import org.jspecify.annotations.NullMarked;
