/**
 * Documents that can carry a plan inside: working copies. {@link dk.planvaerk.carrying.FileForm} says what a file is, by its
 * content and never by its name; {@link dk.planvaerk.carrying.Documents} gives the plan that a document carries, or says in a
 * sentence what it is and what can be done instead. {@link dk.planvaerk.carrying.FileHead} is what a file begins with, for all
 * who tell by that.
 *
 * <p>A format that can carry a plan is a package of its own below this one, with a
 * {@link dk.planvaerk.carrying.PlanCarrier} that the service loader finds: it implements the interface and stands with
 * {@code @AutoService(PlanCarrier.class)}. What is carried is the text of a plan's file; what that means is not known here.
 * Imports {@code language}.
 */
@NullMarked
package dk.planvaerk.carrying;

import org.jspecify.annotations.NullMarked;
