/**
 * Proof that nothing is lost: faults, power cuts and kills while plans are written and saved. What is promised and what was
 * found stands in {@code src/docs/reliability.md}.
 */
@NullMarked
package dk.planvaerk.proof;

import org.jspecify.annotations.NullMarked;
