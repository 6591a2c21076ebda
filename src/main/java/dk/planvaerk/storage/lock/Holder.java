package dk.planvaerk.storage.lock;

import java.time.Instant;

/**
 * Somebody else who has a plan open to write in it.
 *
 * @param user the name that they are logged in by
 * @param machine its name, or empty where it is not known
 * @param since when they opened it, by the clock of their machine
 * @param isMyself whether it is the same user, in another program
 * @param isHere whether it is on this machine
 */
public record Holder(String user, String machine, Instant since, boolean isMyself, boolean isHere) {}
