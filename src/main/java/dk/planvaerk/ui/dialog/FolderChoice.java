package dk.planvaerk.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a folder. */
public final class FolderChoice {
  private FolderChoice() {}

  /**
   * Asks.
   *
   * @param proposal where the user begins
   */
  public static Optional<Path> ask(@Nullable Window owner, String title, Path proposal) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    StartFolder.of(proposal.toFile()).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }
}
