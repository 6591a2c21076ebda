package dk.planvaerk.settings;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Extra;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the file of settings. */
public final class SettingsFile {
  /** Its name, in the folder of the program. */
  public static final String NAME = "planvaerk.settings.json";

  private static final int MOST_SAVES = 1_000;
  private static final int MOST_DAYS = 3_650;
  private static final int MOST_MONTHS = 600;
  private static final int MOST_MEGABYTES = 100_000;

  private final Path file;
  private final Places places;
  private final List<Message> unknown = new ArrayList<>();

  /**
   * What was read.
   *
   * @param problems what the administrator should be told
   */
  public record Read(Settings settings, List<Message> problems) {
    public static final Read NOTHING = new Read(Settings.NONE, List.of());
  }

  private SettingsFile(Path file, Places places) {
    this.file = file;
    this.places = places;
  }

  /**
   * Reads the settings.
   *
   * @throws InputProblem that names the file, the line and the reason
   */
  public static Read read(Path file, Places places) throws InputProblem {
    var reader = new SettingsFile(file, places);
    try {
      Settings settings = JsonFile.read(file).parse(reader::settings);
      return new Read(settings, List.copyOf(reader.unknown));
    } catch (InputProblem e) {
      throw new InputProblem(Message.of(SettingsFile.class, "settings.unread", file.toString(), e.what()), e);
    }
  }

  /** The same where a file that is wrong is as if there were none, but told of. */
  public static Read readOrTell(Path file, Places places) {
    try {
      return read(file, places);
    } catch (InputProblem e) {
      return new Read(Settings.NONE, List.of(Message.of(SettingsFile.class, "settings.ignored", e.what())));
    }
  }

  private Settings settings(JsonObject o) throws JsonRefused {
    o.optionalString("$schema");
    var settings = new Settings(
        o.optionalString("organisation").map(String::strip).orElse(""), o.strings("recipients"),
        folder(o, "data"), folder(o, "journal"), folder(o, "history"), folders(o, "kinds"),
        o.has("keep") ? o.object("keep", this::keep) : Settings.Keep.USUAL,
        o.has("profileIsWiped") ? Optional.of(o.flag("profileIsWiped")) : Optional.empty());
    tell("", o.rest());
    return settings;
  }

  private Settings.Keep keep(JsonObject o) throws JsonRefused {
    var keep = new Settings.Keep(
        o.optionalInteger("saves", 1, MOST_SAVES), o.optionalInteger("days", 1, MOST_DAYS),
        o.optionalInteger("months", 0, MOST_MONTHS), o.optionalInteger("megabytes", 1, MOST_MEGABYTES));
    tell("keep.", o.rest());
    return keep;
  }

  private Optional<Path> folder(JsonObject o, String name) throws JsonRefused {
    Optional<String> written = o.optionalString(name);
    return written.isEmpty() ? Optional.empty() : Optional.of(places.folder(o, name, written.get()));
  }

  private List<Path> folders(JsonObject o, String name) throws JsonRefused {
    var out = new ArrayList<Path>();
    for (String written : o.strings(name)) out.add(places.folder(o, name + "/" + out.size(), written));
    return out;
  }

  private void tell(String of, Extra rest) {
    for (String name : rest.fields().keySet()) unknown.add(Message.of(SettingsFile.class, "settings.unknown", file.toString(), of + name));
  }
}
