package dk.planvaerk.revision;

import dk.planvaerk.plan.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that was marked as done by itself, or reopened, or of which it is now said otherwise when it was done.
 *
 * @param text its characters
 * @param done false where it was reopened
 * @param date when it was finished, in the user's words; empty where that is not said or it was reopened
 * @param dateBefore when it was finished in the words of before, perhaps none, where it was done before too; else null
 */
public record LineChange(Spot.InRow spot, String text, boolean done, String date, @Nullable String dateBefore) {}
