/**
 * What Danish expressions of time mean. For now the day of a written date, another day in its place, and the names of the
 * months. Imports {@code java.*} only.
 */
@NullMarked
package dk.planvaerk.when;

import org.jspecify.annotations.NullMarked;
