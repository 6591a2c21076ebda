/**
 * Plans inside PDFs: a file that is embedded. Read by PDFBox; the file itself is unpacked here, with a limit. Imports
 * {@code carrying} and {@code language}.
 */
@NullMarked
package dk.planvaerk.carrying.pdf;

import org.jspecify.annotations.NullMarked;
