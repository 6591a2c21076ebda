/**
 * Finding words in a plan. A {@link dk.planvaerk.search.Query} says what is looked for, a
 * {@link dk.planvaerk.search.PlanSearch} finds its {@linkplain dk.planvaerk.search.Hit hits} in reading order and
 * remembers those of rows that stay the same, and a {@link dk.planvaerk.search.Replacement} makes the edits that put
 * other words in their place.
 *
 * <p>Imports {@code plan} and {@code edit}.
 */
@NullMarked
package dk.planvaerk.search;

import org.jspecify.annotations.NullMarked;
