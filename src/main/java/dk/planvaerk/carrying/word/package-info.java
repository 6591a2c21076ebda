/**
 * Plans inside Word files: one element of our namespace in a part of the package. A Word file is a zip, and no more of
 * it is unpacked than that part. Imports {@code carrying} and {@code language}.
 */
@NullMarked
package dk.planvaerk.carrying.word;

import org.jspecify.annotations.NullMarked;
