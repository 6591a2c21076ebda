/**
 * Merging with another copy of the plan: {@link dk.planvaerk.ui.editor.merge.MergeActions} finds and merges it, as one step
 * of undo; {@link dk.planvaerk.ui.editor.merge.MergeModel} holds what the user chooses where both wrote something else, and
 * {@code MergeDialog} shows that side by side.
 */
@NullMarked
package dk.planvaerk.ui.editor.merge;

import org.jspecify.annotations.NullMarked;
