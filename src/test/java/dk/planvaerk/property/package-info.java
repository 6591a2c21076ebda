/**
 * Seeded generators of plans and edits for tests of properties: the same seed gives the same values, so a
 * failure is found again by its seed.
 */
@NullMarked
package dk.planvaerk.property;

import org.jspecify.annotations.NullMarked;
