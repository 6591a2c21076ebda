/**
 * Documents to hand over. An {@link dk.planvaerk.export.Exporter} renders a printout in one format; it
 * is found by the service loader, so a new format is one new folder here with a class marked
 * {@code @AutoService(Exporter.class)}. Exporters don't know each other; what one of them knows that
 * another needs is asked for through {@link dk.planvaerk.export.PageNumbers}, found in the same way.
 * Imports {@code printout}, {@code marking}, {@code plan}, {@code when} and {@code language}.
 */
@NullMarked
package dk.planvaerk.export;

import org.jspecify.annotations.NullMarked;
