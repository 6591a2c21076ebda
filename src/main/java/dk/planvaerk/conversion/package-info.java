/**
 * Change of kind: a {@link dk.planvaerk.conversion.KindMapping} says where the texts of each column and field go, and a
 * {@link dk.planvaerk.conversion.Conversion} takes a plan there as one change. What has no place in the new kind is kept
 * beside it, and what had none before goes back where its column is there again. Rows that come from another plan go the
 * same way, in {@link dk.planvaerk.conversion.RowConversion}.
 *
 * <p>To ready a mapping for two kinds that name the same things differently, add a file to the resource folder
 * {@code mapping}. Imports {@code plan}, {@code edit}, {@code importing}, {@code json} and {@code language}.
 */
@NullMarked
package dk.planvaerk.conversion;

import org.jspecify.annotations.NullMarked;
