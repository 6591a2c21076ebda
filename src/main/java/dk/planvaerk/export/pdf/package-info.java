/**
 * The printout as PDF: PDF/UA-1 and PDF/A at once, drawn with OpenPDF.
 *
 * <p>{@link dk.planvaerk.export.pdf.PdfExporter} lays out an {@code Edition}, which walks through the blocks of the
 * printout; twice where a list of contents has to name pages. Text becomes
 * {@code Sign}s ({@code Letters} knows the fonts, {@code Reading} the directions, {@code ArabicForms} how letters join),
 * signs become {@code Line}s ({@code LineBreaker}), lines fill a {@code Box}, boxes beside each other are a {@code Group},
 * and {@code GroupFlow} draws a group down the {@code Pages}, split where it must be, {@code TextFlow} a paragraph of
 * running text. {@code Tags} and {@code TextTags} make the tree for screen readers, {@code PdfFile} what surrounds the
 * pages. Lengths are in points, y grows upwards. A new block of the printout is laid out in a file of its own beside
 * {@code HeadLayout}, {@code FieldsLayout} and {@code TableLayout}. Why no table of OpenPDF's:
 * src/docs/decisions/0011-pdf-layout.md; why these fonts and this order of glyphs: 0033. Imports {@code export},
 * {@code printout}, {@code plan}, {@code language}, {@code hyphenation} and, alone of all packages, OpenPDF.
 */
@NullMarked
package dk.planvaerk.export.pdf;

import org.jspecify.annotations.NullMarked;
