package dk.planvaerk.revision;

import dk.planvaerk.plan.Spot;

/**
 * A paragraph that was marked as done by itself, or reopened.
 *
 * @param text its characters
 * @param done false where it was reopened
 */
public record LineChange(Spot.InRow spot, String text, boolean done) {}
