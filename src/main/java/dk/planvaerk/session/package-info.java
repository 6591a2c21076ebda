/**
 * The open document. A {@link dk.planvaerk.session.Session} is the only writer of a plan that is being
 * worked on: it applies edits, remembers them, and tells who listens. Imports {@code edit} and
 * {@code plan}.
 */
@NullMarked
package dk.planvaerk.session;

import org.jspecify.annotations.NullMarked;
