/**
 * Word files. {@link dk.planvaerk.export.word.WordExporter} puts a package together out of parts: those
 * that are the same in each file stand as they are in the resource folder {@code template} (styles,
 * numbering, settings), the others are written here, {@code word/document.xml} block by block.
 *
 * <p>What a paragraph looks like is changed in {@code template/styles.xml}; a new block of a printout
 * gets a class of its own beside {@link dk.planvaerk.export.word.PlanTable} and a line in
 * {@link dk.planvaerk.export.word.Body}; a new part of the package a line in
 * {@link dk.planvaerk.export.word.Part}. All lengths are twips, twentieths of a point. Imports
 * {@code export}, {@code printout}, {@code plan}, {@code language} and POI's package layer, never its
 * object model of Word: that costs seconds before the first line is written.
 */
@NullMarked
package dk.planvaerk.export.word;

import org.jspecify.annotations.NullMarked;
