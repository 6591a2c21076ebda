/**
 * Saving a plan: {@link dk.planvaerk.storage.saving.Saving} takes all the steps between the plan in the window and the plan
 * in the file, and {@link dk.planvaerk.storage.saving.Saved} says what became of it. Imports {@code storage},
 * {@code storage.files}, {@code storage.history}, {@code plan} and {@code language}.
 */
@NullMarked
package dk.planvaerk.storage.saving;

import org.jspecify.annotations.NullMarked;
