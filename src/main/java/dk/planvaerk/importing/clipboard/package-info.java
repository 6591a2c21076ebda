/**
 * Tables as other programs put them on the clipboard: {@link dk.planvaerk.importing.clipboard.HtmlGrid} for Word,
 * Excel, LibreOffice, Outlook and browsers, {@link dk.planvaerk.importing.clipboard.TabGrid} for text with tabs. Both
 * end in a {@link dk.planvaerk.importing.Grid}. A {@link dk.planvaerk.importing.clipboard.Page} is a source without what
 * it marks as no content, which {@link dk.planvaerk.importing.clipboard.NotContent} takes out and counts: another such mark
 * goes there. Only this package knows jsoup. Imports {@code importing},
 * {@code plan} and {@code language}.
 */
@NullMarked
package dk.planvaerk.importing.clipboard;

import org.jspecify.annotations.NullMarked;
