/**
 * What is done in a plan that is running text: its headings with what hangs below them, the blocks of each of them, and
 * references from one to another. {@link dk.planvaerk.ui.editor.page.BlockActions} and
 * {@link dk.planvaerk.ui.editor.page.ReferenceActions} do it, {@link dk.planvaerk.ui.editor.page.PageCommands} offers it.
 */
@NullMarked
package dk.planvaerk.ui.editor.page;

import org.jspecify.annotations.NullMarked;
