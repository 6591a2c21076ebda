package dk.planvaerk.carrying;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Files of other programs' forms, of which some carry a plan. */
public final class Documents {
  private Documents() {}

  /** Whether a file is of another form than plan files are, as far as it can be read. Reads the disk. */
  public static boolean isDocument(Path file) {
    return FormFinder.of(file).isPresent();
  }

  /**
   * The text of the plan's file that a document carries; nothing where the file is no document, and may be a plan.
   *
   * @param most bytes that it may have
   * @throws InputProblem if it is a document that carries no plan, or none that can be taken out: what it is, and what can be
   *     done instead
   */
  public static Optional<byte[]> plan(Path file, int most) throws InputProblem {
    Optional<FileForm> form = FormFinder.of(file);
    if (form.isEmpty()) return Optional.empty();
    Optional<PlanCarrier> carrier = carriers().filter(c -> c.form() == form.get()).findFirst();
    List<byte[]> plans = carrier.isPresent() ? carrier.get().plans(file, most) : List.of();
    if (plans.isEmpty()) throw problem(key(form.get()), file);
    if (plans.size() > 1) throw problem("carried.several", file);
    return Optional.of(plans.getFirst());
  }

  private static String key(FileForm form) {
    return switch (form) {
      case WORD -> "form.word";
      case PDF -> "form.pdf";
      case TEXT -> "form.text";
      case SHEET -> "form.sheet";
      case SLIDES -> "form.slides";
      case LOCKED -> "form.locked";
      case MAIL -> "form.mail";
      case PICTURE -> "form.picture";
      case WEB -> "form.web";
      case ARCHIVE -> "form.archive";
      case BROKEN -> "form.broken";
      case EMPTY -> "form.empty";
    };
  }

  private static Stream<PlanCarrier> carriers() {
    return ServiceLoader.load(PlanCarrier.class).stream().map(ServiceLoader.Provider::get);
  }

  /** Something about a document, said by its key in the words of this package. */
  public static InputProblem problem(String key, Path file) {
    return new InputProblem(Message.of(Documents.class, key, file.toString()));
  }
}
