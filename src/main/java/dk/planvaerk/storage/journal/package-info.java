/**
 * What has been written but not yet saved: a {@link dk.planvaerk.storage.journal.Journal} has it on the disk soon after each
 * key, and {@link dk.planvaerk.storage.journal.Leftovers} finds it again when the program has ended in the middle of it.
 * Imports {@code storage}, {@code storage.files}, {@code json}, {@code plan} and {@code language}.
 */
@NullMarked
package dk.planvaerk.storage.journal;

import org.jspecify.annotations.NullMarked;
