/**
 * Changes as values. An {@link dk.planvaerk.edit.Edit} is addressed by id and gives a new plan or a
 * refusal; a {@link dk.planvaerk.edit.Transaction} is what one user action did; a
 * {@link dk.planvaerk.edit.History} remembers them for undo and redo.
 *
 * <p>Imports {@code plan} and {@code language}. A new edit is one new file here, named in the
 * {@code permits} list of Edit.
 */
@NullMarked
package dk.planvaerk.edit;

import org.jspecify.annotations.NullMarked;
