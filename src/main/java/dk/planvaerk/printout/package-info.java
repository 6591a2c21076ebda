/**
 * The neutral printed form of a plan: what stands on the paper and in which order, marks included, and
 * nothing about how Word or PDF draw it. Both render this, so they can't say different things.
 *
 * <p>{@link dk.planvaerk.printout.PlanPrinter} makes it. Imports {@code plan}, {@code marking}, {@code language},
 * {@code hyphenation} and {@code when}.
 */
@NullMarked
package dk.planvaerk.printout;

import org.jspecify.annotations.NullMarked;
