package dk.planvaerk.export;

import dk.planvaerk.printout.Anchor;
import dk.planvaerk.printout.Printout;
import java.util.Optional;

/**
 * What is to be rendered.
 *
 * @param program name and version of this program, for the document's properties
 */
public record ExportedDocument(Printout printout, String program, Carried carried) {
  public Optional<String> planInside() {
    return Optional.ofNullable(carried.plan());
  }

  /** The name that says which plan it is of, and what that said; empty for a document that nobody gets. */
  public String anchor() {
    return carried.state().isEmpty() ? "" : Anchor.document(printout.planId(), carried.state());
  }
}
