/**
 * Plan files: what they look like, and how they are read and written without ever losing one.
 *
 * <p>{@link dk.planvaerk.storage.PlanJson} knows the format, which {@code src/docs/file-format.md}
 * describes; {@link dk.planvaerk.storage.PlanFile} opens and saves;
 * {@link dk.planvaerk.storage.AtomicFile} puts bytes on the disk, whole or not at all, for plans and
 * for exports. Also the examples that ship with the program, and what is remembered from one start to
 * the next. Imports {@code carrying}, since a working copy is opened as its plan is, {@code plan}, {@code kind},
 * {@code json}, {@code language} and, of the packages below it, {@code storage.files}.
 */
@NullMarked
package dk.planvaerk.storage;

import org.jspecify.annotations.NullMarked;
