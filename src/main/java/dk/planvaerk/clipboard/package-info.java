/**
 * Rows on their way out and between plans: {@link dk.planvaerk.clipboard.CopiedRows} in our own form, which is that of
 * a plan file and keeps everything, as a table for Word and Excel, and as text with tabs.
 * {@link dk.planvaerk.clipboard.FittedRows} gives them the columns of the plan that they come to. What comes in from
 * other programs is the job of {@code importing}.
 *
 * <p>Imports {@code conversion}, {@code storage}, {@code plan} and {@code language}.
 */
@NullMarked
package dk.planvaerk.clipboard;

import org.jspecify.annotations.NullMarked;
