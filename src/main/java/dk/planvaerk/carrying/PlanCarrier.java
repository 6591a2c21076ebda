package dk.planvaerk.carrying;

import dk.planvaerk.language.InputProblem;
import java.nio.file.Path;
import java.util.List;

/** Reads the plans that documents of one form carry. Found by the service loader; needs a constructor without parameters. */
public interface PlanCarrier {
  /** The form of its documents. */
  FileForm form();

  /**
   * The texts of the plan files in a document, in UTF-8 and as they are; none where it carries none. Of the same text one,
   * and no more than {@link PlansFound} wants: a document may have been made to do harm.
   *
   * @param file has the form
   * @param most bytes that one may have
   * @throws InputProblem if the document can't be looked into, or what it carries can't be taken out
   */
  List<byte[]> plans(Path file, int most) throws InputProblem;
}
