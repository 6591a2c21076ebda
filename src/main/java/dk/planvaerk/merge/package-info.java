/**
 * Three-way merge of plans: {@link dk.planvaerk.merge.Merge} makes one plan of two that began as the same, and says in
 * {@link dk.planvaerk.merge.Conflict}s where both changed one thing to different ones.
 *
 * <p>Everything is known by its id and merged value by value: a side that alone changed something wins. {@code RowMerge}
 * has the fields of a row, {@code StateMerge} those of a step, {@code TextMerge} the paragraphs of a text and
 * {@code OrderMerge} any order; a new fact about a row or step is one more line there. Imports {@code plan},
 * {@code revision}, {@code revision.text} and {@code language}; reads and writes nothing.
 */
@NullMarked
package dk.planvaerk.merge;

import org.jspecify.annotations.NullMarked;
