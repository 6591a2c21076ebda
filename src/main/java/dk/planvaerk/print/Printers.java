package dk.planvaerk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The printers that this computer knows. */
public final class Printers {
  private Printers() {}

  /** All that can print pages, the user's own choice first. Asks the system, which may take seconds. */
  public static List<Printer> all() {
    var found = new ArrayList<Printer>();
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    if (usual != null) found.add(new Printer(usual));
    for (PrintService service : PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)) {
      if (!Objects.equals(service, usual)) found.add(new Printer(service));
    }
    return List.copyOf(found);
  }
}
