/**
 * Damaged plan files: {@link dk.planvaerk.storage.rescue.PlanRescue} makes a plan of what is whole in one and counts what is
 * not. Imports {@code storage}, {@code json}, {@code kind} and {@code plan}.
 */
@NullMarked
package dk.planvaerk.storage.rescue;

import org.jspecify.annotations.NullMarked;
