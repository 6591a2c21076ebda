package dk.planvaerk.plan;

import org.jspecify.annotations.Nullable;

/**
 * A column that a row of a running text has in its own way.
 *
 * @param column id of a column of the kind, or of one that only this row has
 * @param heading the row's own heading for it, or null for that of the kind
 */
public record RowColumn(String column, @Nullable String heading, Extra extra) {}
