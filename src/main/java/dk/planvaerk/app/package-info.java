/**
 * Where the program starts, and the only package that sees everything: {@link dk.planvaerk.app.Main}
 * puts the parts together. What can go wrong before there is a window is answered here in a sentence.
 */
@NullMarked
package dk.planvaerk.app;

import org.jspecify.annotations.NullMarked;
