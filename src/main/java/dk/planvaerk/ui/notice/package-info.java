/**
 * What the user is told in passing, without having to answer: a line at the foot of the plan that goes away by itself.
 */
@NullMarked
package dk.planvaerk.ui.notice;

import org.jspecify.annotations.NullMarked;
