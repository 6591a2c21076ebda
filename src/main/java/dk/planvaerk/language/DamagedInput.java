package dk.planvaerk.language;

import java.nio.file.Path;

/** A file can't be read because it is damaged: something may be whole in it. */
public final class DamagedInput extends InputProblem {
  private final transient Path file;

  /**
   * @param cause what is wrong in it
   */
  public DamagedInput(Path file, Message message, InputProblem cause) {
    super(message, cause);
    this.file = file;
  }

  /** The file that is damaged. */
  public Path file() {
    return file;
  }
}
