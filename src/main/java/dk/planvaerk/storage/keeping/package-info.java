/**
 * Keeping open plans from being lost: {@link dk.planvaerk.storage.keeping.Keeping} puts saving, journal and history
 * together, and {@link dk.planvaerk.storage.keeping.OpenPlan} is what a window has of it for its plan. Imports the other
 * packages of {@code storage}, {@code plan} and {@code language}.
 */
@NullMarked
package dk.planvaerk.storage.keeping;

import org.jspecify.annotations.NullMarked;
