/**
 * The window. One folder for each task of the user: {@code start} (begin), {@code editor} (write),
 * {@code dialog} (be asked), {@code error} (be told what went wrong); {@code window} holds them
 * together.
 *
 * <p>A view builds nodes and binds; a model holds state and commands, imports no scene graph and is
 * tested without a window. Sizes are in em, looks in {@code style.css}, words in {@code texts}. May use
 * everything below but {@code cli} and {@code app}; Jackson, POI and OpenPDF stay out.
 */
@NullMarked
package dk.planvaerk.ui;

import org.jspecify.annotations.NullMarked;
