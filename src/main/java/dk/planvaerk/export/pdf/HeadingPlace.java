package dk.planvaerk.export.pdf;

/**
 * Where a heading stands.
 *
 * @param page from 1
 * @param y from the lower edge of the paper to its top
 */
record HeadingPlace(int page, float y) {}
