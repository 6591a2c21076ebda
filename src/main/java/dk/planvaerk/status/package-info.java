/**
 * What a plan of running text says of how far its rows are: {@link dk.planvaerk.status.StatusSentence} makes the sentence of
 * a status, so that window and command line leave the same one.
 *
 * <p>Imports {@code edit} and {@code plan}.
 */
@NullMarked
package dk.planvaerk.status;

import org.jspecify.annotations.NullMarked;
