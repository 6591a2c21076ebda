/**
 * Plan files as they once were: {@link dk.planvaerk.storage.history.PlanHistory} keeps each save and what documents were
 * made of, finds it and erases it, and {@link dk.planvaerk.storage.history.Retention} says for how long. Imports
 * {@code storage}, {@code storage.files}, {@code plan}, {@code json} and {@code language}.
 */
@NullMarked
package dk.planvaerk.storage.history;

import org.jspecify.annotations.NullMarked;
