/**
 * The list of keys, made from the commands themselves and from what cells and fields do with keys.
 */
@NullMarked
package dk.planvaerk.ui.keys;

import org.jspecify.annotations.NullMarked;
