package dk.planvaerk.kind;

import dk.planvaerk.plan.PlanKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A kind that new plans can be made from, and where it was found.
 *
 * @param file null for one that ships with the program
 */
public record FoundKind(PlanKind kind, KindOrigin origin, @Nullable Path file) {}
