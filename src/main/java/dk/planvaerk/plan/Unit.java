package dk.planvaerk.plan;

/** What the user calls a row or a step, as in "emne" and "emner". */
public record Unit(Words one, Words many, Extra extra) {}
