package dk.planvaerk.export;

import dk.planvaerk.printout.Printout;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be rendered.
 *
 * @param program name and version of this program, for the document's properties
 * @param plan the text of the plan's file, to be carried inside a working copy; null for a document to hand over
 */
public record ExportedDocument(Printout printout, String program, @Nullable String plan) {
  public Optional<String> planInside() {
    return Optional.ofNullable(plan);
  }
}
