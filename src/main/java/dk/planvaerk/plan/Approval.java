package dk.planvaerk.plan;

import java.time.LocalDate;

/** That the management approved of a version. */
public record Approval(String name, LocalDate date, Extra extra) {}
