/**
 * How the program looks to this user: how large, and light or dark. {@link dk.planvaerk.ui.look.Look} is one for
 * all windows, is remembered, and each scene follows it by a last style sheet of its own. Sizes in the other
 * sheets are in em, colours are AtlantaFX's variables: then nothing else needs to know of zoom and appearance.
 */
@NullMarked
package dk.planvaerk.ui.look;

import org.jspecify.annotations.NullMarked;
