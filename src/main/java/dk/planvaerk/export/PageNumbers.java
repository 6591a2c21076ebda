package dk.planvaerk.export;

import dk.planvaerk.printout.Printout;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Knows on which page each heading of a printout stands. For formats whose pages are made by who reads them, but whose list
 * of contents has to name pages. Found by the service loader, as exporters are.
 */
public interface PageNumbers {
  /** The pages of the headings that stand in the list of contents, from 1, by their anchors. */
  Map<String, Integer> of(Printout printout);

  /** The pages as far as somebody knows them; none where nobody does. */
  static Map<String, Integer> reckoned(Printout printout) {
    return ServiceLoader.load(PageNumbers.class).findFirst().map(p -> p.of(printout)).orElse(Map.of());
  }
}
