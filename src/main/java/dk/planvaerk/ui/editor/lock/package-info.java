/**
 * What a window knows of others who have its plan open: {@link dk.planvaerk.ui.editor.lock.LockWatch} looks now and then, and
 * {@link dk.planvaerk.ui.editor.lock.LockBar} says above the plan who it is and what can be done.
 */
@NullMarked
package dk.planvaerk.ui.editor.lock;

import org.jspecify.annotations.NullMarked;
