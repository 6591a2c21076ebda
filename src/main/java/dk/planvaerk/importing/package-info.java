/**
 * Plans made from what other programs wrote. A source is first read into a
 * {@link dk.planvaerk.importing.Table}, headings and rows of cells; a
 * {@link dk.planvaerk.importing.TableImport} makes a plan of a kind from it, and what it could not
 * place it tells. {@link dk.planvaerk.importing.TableFile} reads the neutral table, which
 * {@code src/docs/cli.md} describes.
 *
 * <p>What a heading means is told by its words ({@code HeadingWords}, data in the resource folder {@code meaning}): a text
 * gets a place by itself only where two headings mean the same, never because they look alike.
 *
 * <p>A table from the clipboard, or from a file of another program, is a {@link dk.planvaerk.importing.Grid} instead; a
 * {@link dk.planvaerk.importing.TableForm} says what its cells mean, and {@link dk.planvaerk.importing.GridRows} makes
 * rows of a plan from it. A new source is a new folder here that ends in a Table or a Grid. Imports {@code plan},
 * {@code json} and {@code language}.
 */
@NullMarked
package dk.planvaerk.importing;

import org.jspecify.annotations.NullMarked;
