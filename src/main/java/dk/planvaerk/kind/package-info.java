/**
 * The kinds of plan: finds their files, reads and checks them.
 *
 * <p>A kind is one JSON file in the resource folder {@code kind}; to add one, add a file. No kind is
 * named in the code. Imports {@code plan}, {@code language} and {@code json}.
 */
@NullMarked
package dk.planvaerk.kind;

import org.jspecify.annotations.NullMarked;
