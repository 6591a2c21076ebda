/**
 * The plan as a table on the screen. Each plan row is a small table of its own: row cells span its
 * steps, step cells line up by themselves.
 *
 * <p>{@link dk.planvaerk.ui.editor.table.PlanTable} is a virtualised pane that hangs on an anchor, a row
 * and how many of its pixels are above the window, so that a height that becomes known elsewhere never
 * moves the text. {@code RowContent}, {@code RowLayout}, {@code Columns} and {@code RowHeights} reckon
 * without a scene; {@code RowPane} and {@code CellView} draw and are refilled;
 * {@link dk.planvaerk.ui.editor.table.TableEditing} puts the one editor over the cell being written in,
 * which draws by the same block as the cell below it. In anything that scrolls a node has one plain fill and no insets or effects: two fills
 * make JavaFX keep and stretch an image.
 */
@NullMarked
package dk.planvaerk.ui.editor.table;

import org.jspecify.annotations.NullMarked;
