/**
 * The pages of the very PDF that an export would write, beside the table: {@link dk.planvaerk.ui.editor.preview.PreviewModel}
 * makes them anew a moment after the last change, {@link dk.planvaerk.ui.editor.preview.PageDrawer} draws those in sight,
 * and {@link dk.planvaerk.ui.editor.preview.PreviewPane} shows them.
 */
@NullMarked
package dk.planvaerk.ui.editor.preview;

import org.jspecify.annotations.NullMarked;
