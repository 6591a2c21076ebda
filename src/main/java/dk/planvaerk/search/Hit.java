package dk.planvaerk.search;

import dk.planvaerk.plan.Spot;

/** Characters that were looked for: where, and between which positions of the text as it is shown. */
public record Hit(Spot where, int from, int to) {}
