package dk.planvaerk.ui.editor.merge;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user about merging. Each call waits for the answer. */
public interface MergeQuestions {
  /** Which file the other copy is. */
  Optional<Path> askCopy(Path folder);

  /** What is to stand where both wrote something else; says whether to merge so. */
  boolean askConflicts(MergeModel merge);
}
