/**
 * Find and replace: {@link dk.planvaerk.ui.editor.find.FindModel} is what is looked for and where one is among the hits,
 * {@link dk.planvaerk.ui.editor.find.FindBar} the bar for it, {@link dk.planvaerk.ui.editor.find.FindCommands} its
 * commands. How hits are shown in the table and the head is the business of whoever opens the bar.
 */
@NullMarked
package dk.planvaerk.ui.editor.find;

import org.jspecify.annotations.NullMarked;
