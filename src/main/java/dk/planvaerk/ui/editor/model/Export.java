package dk.planvaerk.ui.editor.model;

import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.ui.task.Task;
import dk.planvaerk.ui.task.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is to be written to a file of the user's choice.
 *
 * @param proposal name of the file
 * @param format its ending
 * @param name what such files are called
 * @param missing what it has empty boxes for
 * @param then what is done once it is written
 */
record Export(String proposal, String format, String name, Work<byte[]> content, Supplier<Optional<MissingSigns>> missing,
    Runnable then) {
  /** The file that was chosen, with its ending. */
  Path target(Path chosen) {
    String file = String.valueOf(chosen.getFileName());
    String ending = "." + format;
    return file.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(file + ending);
  }

  /** Writes what is made, whole or not at all; given up, the file that stood there is as it was. */
  DocumentModel.Written write(Path target, Task task) throws Exception {
    byte[] made = content.call(task);
    MissingSigns lacks = missing.get().orElse(null);
    task.check();
    AtomicFile.write(target, made);
    return new DocumentModel.Written(target, true, Instant.now(), lacks);
  }
}
