package dk.planvaerk.storage;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plans that were open last, remembered in a file of the user's. A list that is lost is no harm. */
public final class RecentPlans {
  /**
   * A plan that was open.
   *
   * @param title as it was then
   * @param missing whether its file is not to be found now
   */
  public record Recent(Path file, String title, boolean missing) {}

  private static final int MOST = 12;

  private final Path list;

  /**
   * @param folder the user's data folder
   */
  public RecentPlans(Path folder) {
    list = folder.resolve("recent.json");
  }

  /** Newest first. */
  public synchronized List<Recent> all() {
    return read();
  }

  /** This plan has been opened or saved. */
  public synchronized void add(Path file, String title) {
    Path absolute = file.toAbsolutePath().normalize();
    var recent = new ArrayList<Recent>();
    recent.add(new Recent(absolute, title, false));
    read().stream().filter(r -> !r.file().equals(absolute)).limit(MOST - 1).forEach(recent::add);
    write(recent);
  }

  /** This plan is not to be offered again; its file stays. */
  public synchronized void remove(Path file) {
    write(read().stream().filter(r -> !r.file().equals(file)).toList());
  }

  private void write(List<Recent> recent) {
    try {
      Files.createDirectories(list.toAbsolutePath().getParent());
      AtomicFile.write(list, new JsonWriter()
          .putAll("plans", recent, r -> new JsonWriter().put("file", r.file().toString()).put("title", r.title()))
          .bytes());
    } catch (IOException | OutputProblem e) {
      return; // the plan itself is saved; it is only not offered next time
    }
  }

  private List<Recent> read() {
    if (!Files.exists(list)) return List.of();
    try {
      return JsonFile.read(list).parse(o -> o.objects("plans", RecentPlans::recent)).stream()
          .flatMap(Optional::stream).toList();
    } catch (InputProblem e) {
      return List.of();
    }
  }

  /** Nothing for a file that this system can't name. */
  private static Optional<Recent> recent(JsonObject o) throws JsonRefused {
    try {
      Path file = Path.of(o.string("file"));
      return Optional.of(new Recent(file, o.string("title"), !Files.exists(file)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
