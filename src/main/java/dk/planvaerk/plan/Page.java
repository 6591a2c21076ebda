package dk.planvaerk.plan;

/**
 * The paper of a kind of plan: A4.
 *
 * @param landscape whether the long side lies
 * @param margin white on all four sides, in millimetres
 */
public record Page(boolean landscape, double margin, Extra extra) {}
