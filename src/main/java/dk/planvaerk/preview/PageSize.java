package dk.planvaerk.preview;

/** The size of a page as it is seen, in points of 1/72 inch. */
public record PageSize(double width, double height) {}
