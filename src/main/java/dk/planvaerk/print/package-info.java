/**
 * Paper: {@link dk.planvaerk.print.Printers} finds the printers, {@link dk.planvaerk.print.PdfPrint} sends the pages of a
 * PDF to one of them, as vectors. Knows neither plans nor exporters nor the window, and asks nobody.
 * Imports {@code language}.
 */
@NullMarked
package dk.planvaerk.print;

import org.jspecify.annotations.NullMarked;
