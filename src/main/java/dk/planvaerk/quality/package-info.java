/**
 * The quality models that inspections of social-care facilities go by: their themes, criteria and indicators, and how
 * sure their wording is. They are data, {@code models.json} in the resource folder {@code quality}, and a file {@link
 * dk.planvaerk.quality.QualityModels#FILE} of the same form replaces them without a new program; wording that nobody has
 * been able to confirm says so there, and what is shown of it must say so too.
 *
 * <p>Imports {@code json} and {@code language}.
 */
@NullMarked
package dk.planvaerk.quality;

import org.jspecify.annotations.NullMarked;
