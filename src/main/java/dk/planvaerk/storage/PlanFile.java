package dk.planvaerk.storage;

import dk.planvaerk.carrying.Documents;
import dk.planvaerk.carrying.FileHead;
import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonGlance;
import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.language.DamagedInput;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.files.Content;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens and saves plan files. */
public final class PlanFile {
  /** How the name of a plan file ends. */
  public static final String ENDING = ".plan";

  private record Parsed(Plan plan, boolean readOnly) {}

  /** The bytes of a plan's file, and whether a working copy carried them. */
  @SuppressWarnings("ArrayRecordComponent") // made and read here, never compared
  private record Source(byte[] bytes, boolean carried) {}

  private PlanFile() {}

  /**
   * Reads a plan, from its file or from a working copy that carries it.
   *
   * @throws InputProblem if there is no plan to be read, a {@link DamagedInput} if there was one; the file is left as it is
   */
  public static StoredPlan open(Path file) throws InputProblem {
    Source source = source(file);
    byte[] bytes = source.bytes();
    try {
      Parsed parsed = JsonFile.of(bytes).parse(PlanFile::parse);
      return new StoredPlan(file, parsed.plan(), parsed.readOnly(), new Content(bytes), source.carried());
    } catch (InputProblem e) {
      boolean damaged = isDamaged(bytes, e);
      String key = source.carried() ? damaged ? "carried.damaged" : "carried.unopened" : damaged ? "plan.damaged" : "plan.unopened";
      Message why = damaged || isJson(bytes) ? e.what() : Message.of(PlanFile.class, "plan.foreign");
      Message what = Message.of(PlanFile.class, key, file.toString(), why);
      if (damaged) throw new DamagedInput(file, what, e);
      throw new InputProblem(what, e);
    }
  }

  /**
   * The bytes of a plan's file, or of the one inside a working copy, whatever they are.
   *
   * @throws InputProblem if there are none to be read
   */
  public static byte[] content(Path file) throws InputProblem {
    return source(file).bytes();
  }

  private static Source source(Path file) throws InputProblem {
    Optional<byte[]> carried = Documents.plan(file, JsonFile.MAX_BYTES);
    return new Source(carried.isPresent() ? carried.get() : JsonFile.bytes(file), carried.isPresent());
  }

  /** Whether it was a plan of ours, or nothing is left to tell. */
  private static boolean isDamaged(byte[] bytes, InputProblem why) {
    if (why.what().key().equals("plan.newer")) return false;
    boolean bare = true;
    for (byte b : bytes) bare &= b == 0;
    return bare || new String(bytes, StandardCharsets.ISO_8859_1).contains("\"" + PlanJson.FORMAT + "\"");
  }

  /** Whether it begins as JSON does; whatever else is not told of by the line where JSON ends. */
  private static boolean isJson(byte[] bytes) {
    String head = FileHead.of(bytes).stripLeading();
    return head.startsWith("{") || head.startsWith("[");
  }

  /** The id of the plan in a file, found without reading the plan; nothing where there is none. */
  public static Optional<String> id(Path file) {
    return JsonGlance.text(file, "id");
  }

  /** Reads a plan from the bytes of a plan file. */
  public static Plan parse(byte[] bytes) throws InputProblem {
    return JsonFile.of(bytes).parse(PlanFile::parse).plan();
  }

  private static Parsed parse(JsonObject o) throws JsonRefused, InputProblem {
    if (!PlanJson.isPlan(o)) throw new InputProblem(Message.of(PlanFile.class, "plan.foreign"));
    boolean newer = PlanJson.minReader(o) > PlanJson.VERSION;
    try {
      return new Parsed(PlanJson.read(o), newer);
    } catch (JsonRefused e) {
      if (newer) throw new InputProblem(Message.of(PlanFile.class, "plan.newer"), e);
      throw e;
    }
  }

  /** The bytes of a plan's file, without its lineage: the same plan, the same bytes. */
  public static byte[] bytes(Plan plan) {
    return PlanJson.write(plan).bytes();
  }

  /** The text of a plan's file as a working copy carries it: the plan as it is now, without its versions. */
  public static String textWithoutVersions(Plan plan) {
    return new String(bytes(plan.withVersions(List.of())), StandardCharsets.UTF_8);
  }

  /**
   * Saves a plan whole, or leaves what stood there; the lineage of what stood there goes on.
   *
   * @throws OutputProblem if the file can't be written; it is as it was
   */
  public static void save(Plan plan, Path file) throws OutputProblem {
    Lineage before = Files.isRegularFile(file) ? lineage(file) : Lineage.NONE;
    try {
      AtomicFile.write(file, proven(plan, file, before.saves().isEmpty() ? before : before.next(new Ids())));
    } catch (OutputProblem e) {
      throw new OutputProblem(Message.of(PlanFile.class, "plan.unsaved", e.what()), e);
    }
  }

  private static Lineage lineage(Path file) {
    try {
      return Lineage.of(JsonFile.bytes(file));
    } catch (InputProblem e) {
      return Lineage.NONE;
    }
  }

  /**
   * The bytes of a plan's file, read back and compared with the plan.
   *
   * @param file where they are to stand
   * @param lineage of this save
   * @throws OutputProblem if the plan would not come back from them as it is
   */
  public static byte[] proven(Plan plan, Path file, Lineage lineage) throws OutputProblem {
    byte[] bytes = PlanJson.write(plan, lineage).bytes();
    if (bytes.length > JsonFile.MAX_BYTES) {
      throw new OutputProblem(Message.of(PlanFile.class, "plan.large", file.toString(), JsonFile.MAX_MEGABYTES));
    }
    try {
      if (!parse(bytes).equals(plan)) throw new OutputProblem(Message.of(PlanFile.class, "plan.notsame"));
    } catch (InputProblem e) {
      throw new OutputProblem(Message.of(PlanFile.class, "plan.notsame"), e);
    }
    return bytes;
  }

  /** The file with the ending of plan files, where it has none of ours. */
  public static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(ENDING) || lower.endsWith(".json") ? file : file.resolveSibling(name + ENDING);
  }
}
