package dk.planvaerk.settings;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes folders of what a file of settings calls them: {@code ~}, <code>${NAME}</code> and {@code %NAME%} are those of the user. */
public final class Places {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?<shell>[^}]+)\\}|%(?<windows>[^%]+)%");

  private final Map<String, String> environment;
  private final Path home;

  /**
   * @param environment of the process
   * @param home the user's own folder
   */
  public Places(Map<String, String> environment, Path home) {
    this.environment = environment;
    this.home = home;
  }

  /** Those of this process. */
  public static Places ofUser() {
    return new Places(System.getenv(), Path.of(System.getProperty("user.home", "")));
  }

  Path folder(JsonObject o, String part, String written) throws JsonRefused {
    var out = new StringBuilder();
    Matcher m = VARIABLE.matcher(written);
    while (m.find()) {
      String shell = m.group("shell");
      String name = shell != null ? shell : m.group("windows");
      String value = variable(name).orElse(null);
      if (value == null) throw o.refused(part, Places.class, "settings.variable", name, written);
      m.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    m.appendTail(out);
    Path folder = path(out.toString());
    if (folder == null || !folder.isAbsolute()) throw o.refused(part, Places.class, "settings.folder", written);
    return folder.normalize();
  }

  private @Nullable Path path(String text) {
    try {
      if (text.equals("~")) return home;
      return text.startsWith("~/") || text.startsWith("~\\") ? home.resolve(text.substring(2)) : Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Windows calls them so in capitals or not. */
  private Optional<String> variable(String name) {
    String exact = environment.get(name);
    if (exact != null) return Optional.of(exact);
    return environment.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst();
  }
}
