package dk.planvaerk.kind;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.PlanKind;
import java.nio.file.Path;

/** Reads the file of a kind. */
public final class KindFile {
  /** How the name of such a file ends. */
  public static final String ENDING = ".json";

  private KindFile() {}

  /**
   * Reads a kind.
   *
   * @throws InputProblem that names the file, the line and the reason
   */
  public static PlanKind read(Path file) throws InputProblem {
    try {
      return JsonFile.read(file).parse(KindJson::read);
    } catch (InputProblem e) {
      if (e.what().key().startsWith("file.")) throw e;
      throw new InputProblem(Message.of(KindFile.class, "kind.unread", file.toString(), e.what()), e);
    }
  }

  /** The bytes of a kind's file: the same kind, the same bytes. */
  public static byte[] bytes(PlanKind kind) {
    return KindJson.write(kind).bytes();
  }
}
