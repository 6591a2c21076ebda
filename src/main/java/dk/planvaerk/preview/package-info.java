/**
 * The pages of a PDF as pictures, by PDFBox: {@link dk.planvaerk.preview.PdfPages} reads the very bytes that an export
 * would write. Knows neither plans nor exporters nor the window, and imports nothing of ours.
 */
@NullMarked
package dk.planvaerk.preview;

import org.jspecify.annotations.NullMarked;
