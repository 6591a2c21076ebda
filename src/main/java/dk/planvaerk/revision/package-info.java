/**
 * What changed between two plans, as values: {@link dk.planvaerk.revision.PlanDiff} has everything,
 * {@link dk.planvaerk.revision.ChangeList} says it in words.
 *
 * <p>Rows and steps find their partners in {@code Matching}, {@code RowComparison} compares two of them, and
 * {@code revision.text} the texts of their cells. A new fact about rows or steps becomes a component of
 * {@link dk.planvaerk.revision.RowChange} or {@link dk.planvaerk.revision.StepChange}, filled by RowComparison and said by
 * ChangeList. Imports {@code revision.text}, {@code plan} and {@code language}.
 */
@NullMarked
package dk.planvaerk.revision;

import org.jspecify.annotations.NullMarked;
