package dk.planvaerk.revision;

/**
 * A section that is only in one of the plans.
 *
 * @param id in the plan that has it
 */
public record SectionChange(Change kind, String id) {}
