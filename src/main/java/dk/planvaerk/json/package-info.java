/**
 * Strict JSON with good manners: UTF-8 only, no name twice, bounded size and depth, every refusal with
 * its place, unknown fields kept, and one way of writing, so that the same value is the same bytes.
 *
 * <p>Imports {@code plan}, {@code language} and Jackson.
 */
@NullMarked
package dk.planvaerk.json;

import org.jspecify.annotations.NullMarked;
