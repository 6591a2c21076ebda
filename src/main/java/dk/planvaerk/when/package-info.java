/**
 * What Danish expressions of time mean. For now the day of a written date, and another day in its place. Imports {@code java.*} only.
 */
@NullMarked
package dk.planvaerk.when;

import org.jspecify.annotations.NullMarked;
