package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.table.RowContent.Place;

/**
 * A cell and where it stands, in pixels from the top left corner of its row.
 *
 * @param textHeight what its text needs; the cell may be taller
 */
record Box(Place place, double x, double top, double width, double height, double textHeight) {
  Spot.InRow spot() {
    return place.spot();
  }

  CellText text() {
    return place.text();
  }

  double bottom() {
    return top + height;
  }

  boolean contains(double atX, double atY) {
    return atX >= x && atX < x + width && atY >= top && atY < top + height;
  }
}
