package dk.planvaerk.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that this program can write. */
public final class Exporters {
  private Exporters() {}

  /** The names of all formats, sorted. */
  public static List<String> formats() {
    return all().stream().map(Exporter::format).toList();
  }

  public static Optional<Exporter> find(String format) {
    return all().stream().filter(e -> e.format().equals(format)).findFirst();
  }

  /** All of them, sorted by format. */
  public static List<Exporter> all() {
    return ServiceLoader.load(Exporter.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Exporter::format))
        .toList();
  }
}
