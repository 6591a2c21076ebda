/**
 * A second start of the program with the same data folder opens what it was asked for in the one that runs:
 * {@link dk.planvaerk.joining.Joining}. It asks through a socket in the file system, which is no part of any network. Whatever
 * goes wrong with that, the second one starts by itself; that both have one plan open is then told by the plan's lock.
 */
@NullMarked
package dk.planvaerk.joining;

import org.jspecify.annotations.NullMarked;
