package dk.planvaerk.print;

import javax.print.PrintService;
import javax.print.attribute.standard.Sides;

/** A printer that this computer knows. */
public final class Printer {
  private final PrintService service;

  Printer(PrintService service) {
    this.service = service;
  }

  /** Its name, as the user knows it. */
  public String name() {
    return service.getName();
  }

  /** Whether it can print on both sides of the paper. */
  public boolean printsBothSides() {
    return service.isAttributeValueSupported(Sides.TWO_SIDED_SHORT_EDGE, null, null);
  }

  PrintService service() {
    return service;
  }

  @Override
  public String toString() {
    return name();
  }
}
