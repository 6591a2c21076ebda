/**
 * Work away from the thread of the window: {@link dk.planvaerk.ui.task.Background} does it,
 * {@link dk.planvaerk.ui.task.Tasks} knows what is being done, and {@link dk.planvaerk.ui.task.TaskNotice} shows what
 * takes longer than a second.
 */
@NullMarked
package dk.planvaerk.ui.task;

import org.jspecify.annotations.NullMarked;
