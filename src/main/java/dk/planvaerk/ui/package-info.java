/**
 * The window. One folder for each task of the user: {@code start} (begin), {@code editor} (write), {@code dialog} (be asked),
 * {@code notice} (be told in passing), {@code error} (be told what went wrong), {@code keys} (look up a key); {@code window}
 * holds them together. What they share: {@code command} (what can be done, as values), {@code task} (work away from the
 * window's thread), {@code look} (zoom, light and dark), {@code focus} and {@code fold}.
 *
 * <p>A view builds nodes and binds; a model holds state and commands, imports no scene graph and is tested without a window.
 * Sizes are in em; looks stand in a sheet beside the package, what all windows share in {@code window/style.css}; words in
 * {@code texts}. May use everything below but {@code cli} and {@code app}; Jackson, POI and OpenPDF stay out.
 */
@NullMarked
package dk.planvaerk.ui;

import org.jspecify.annotations.NullMarked;
