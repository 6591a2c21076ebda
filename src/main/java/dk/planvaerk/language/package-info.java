/**
 * What is said to the user, in the user's language.
 *
 * <p>A {@link dk.planvaerk.language.Message} is a key and its arguments; the words stand in
 * {@code texts.properties} (Danish) and {@code texts_en.properties} beside the class that says them.
 * A {@link dk.planvaerk.language.Problem} is an exception that carries such a message. Imports
 * {@code plan} only.
 */
@NullMarked
package dk.planvaerk.language;

import org.jspecify.annotations.NullMarked;
