package dk.planvaerk.printout;

/**
 * A column of the table.
 *
 * @param width share of the table's width; all shares together are 1
 */
public record PrintedColumn(String heading, String guide, double width) {}
