package dk.planvaerk.export.word;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes the plan that a working copy carries: the text of its file in one element of our namespace. */
final class PlanInside {
  /** What XML can't say: half surrogates and two non-characters. */
  private static final Pattern NOT_IN_XML = Pattern.compile("[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

  private PlanInside() {}

  /**
   * @param json the plan's file; a character that XML can't say stands in a JSON string, where its
   *     escape means the same
   */
  static void write(String json, OutputStream out) {
    try (var xml = new Xml(out, Namespace.PLAN)) {
      String sayable = NOT_IN_XML.matcher(json)
          .replaceAll(m -> "\\\\u" + String.format(Locale.ROOT, "%04X", m.group().codePointAt(0)));
      xml.root("plan").text(sayable);
    }
  }

  /** The part's own id, made from the plan's, and which vocabulary it is in. */
  static void properties(String planId, OutputStream out) {
    try (var xml = new Xml(out, Namespace.DS)) {
      UUID id = UUID.nameUUIDFromBytes((Namespace.PLAN.uri() + "/" + planId).getBytes(StandardCharsets.UTF_8));
      xml.root("datastoreItem").attr("itemID", "{" + id.toString().toUpperCase(Locale.ROOT) + "}");
      xml.open("schemaRefs").leaf("schemaRef").attr("uri", Namespace.PLAN.uri());
    }
  }
}
