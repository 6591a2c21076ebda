/**
 * The model: a plan, its rows and steps, its texts, and the kind that says what it consists of.
 *
 * <p>All values are immutable and share what did not change. Nothing here reads, writes, shows or
 * decides anything. Imports {@code java.*} and jspecify only. A new fact about a plan is a new
 * component of one of these records, read and written in {@code storage}.
 */
@NullMarked
package dk.planvaerk.plan;

import org.jspecify.annotations.NullMarked;
