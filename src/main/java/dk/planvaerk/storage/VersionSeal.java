package dk.planvaerk.storage;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.kind.KindJson;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The checksum over the plan of a version: SHA-256 over the checksums of its kind, its head, each section and each of the
 * section's rows, and what stood beside them. The id of the document is not in it, so that a copy keeps its versions.
 */
public final class VersionSeal {
  /** Rows are shared between versions, so each is worked out once. */
  private final IdentityHashMap<Row, String> rows = new IdentityHashMap<>();

  /** The seal of a plan, in lower-case hexadecimal. */
  public static String of(Plan plan) {
    return new VersionSeal().seal(plan);
  }

  /** Enough of the seal of a plan to know it again: 16 digits, for a name. */
  public static String brief(Plan plan) {
    return of(plan).substring(0, 16);
  }

  /** Those versions whose plan is not the one that was sealed. */
  public static List<Version> broken(List<Version> versions) {
    var seals = new VersionSeal();
    return versions.stream().filter(v -> !seals.seal(v.plan()).equals(v.seal())).toList();
  }

  private String seal(Plan plan) {
    var all = new StringBuilder();
    all.append(hash(KindJson.write(plan.kind()).text())).append('\n');
    all.append(hash(JsonWriter.array(plan.head().stream().map(RowJson::write).toList()))).append('\n');
    if (!plan.unplaced().isEmpty()) {
      all.append(hash(RowJson.writeUnplaced(new JsonWriter(), plan.unplaced()).text())).append('\n');
    }
    for (Section section : plan.sections()) {
      all.append(hash(RowJson.write(section.withRows(List.of())).text())).append('\n');
      for (Row row : section.rows()) {
        all.append(rows.computeIfAbsent(row, r -> hash(RowJson.write(r).text()))).append('\n');
      }
    }
    all.append(hash(PlanJson.writeBeside(new JsonWriter(), plan).rest(plan.extra()).text())).append('\n');
    return hash(all.toString());
  }

  private static String hash(String text) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
