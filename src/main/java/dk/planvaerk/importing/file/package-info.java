/**
 * Tables in files as other programs save them: {@link dk.planvaerk.importing.file.GridFile} reads a web page or text with
 * tabs or semicolons by the readers of {@code importing.clipboard}, and {@link dk.planvaerk.importing.file.Characters}
 * finds out what characters the bytes mean. Imports {@code importing.clipboard}, {@code importing}, {@code json} and
 * {@code language}.
 */
@NullMarked
package dk.planvaerk.importing.file;

import org.jspecify.annotations.NullMarked;
