/**
 * The file beside a plan that says who has it open to write in it: {@link dk.planvaerk.storage.lock.PlanLock}. It is only a
 * courtesy, so that two people do not write in one plan without knowing of each other; what keeps them from writing over
 * each other is the check before a save. Wherever it can't be written or read, work goes on without it.
 */
@NullMarked
package dk.planvaerk.storage.lock;

import org.jspecify.annotations.NullMarked;
