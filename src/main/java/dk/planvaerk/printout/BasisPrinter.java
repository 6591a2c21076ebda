package dk.planvaerk.printout;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what a row answers. What it refers to in a quality model is not told: that is for finding it again. */
public final class BasisPrinter {
  private final Texts texts;

  /**
   * @param language of the plan
   */
  BasisPrinter(Locale language) {
    this.texts = Texts.of(BasisPrinter.class, language);
  }

  /** What a type of demand is called. */
  public static Message type(Basis.Type type) {
    return message(switch (type) {
      case ORDER -> "basis.order";
      case NOTIFIED_ORDER -> "basis.notified";
      case CONDITION -> "basis.condition";
      case RECOMMENDATION -> "basis.recommendation";
      case DEVELOPMENT_POINT -> "basis.development";
      case CONCERN -> "basis.concern";
      case OWN_INITIATIVE -> "basis.own";
    });
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(BasisPrinter.class, key, arguments);
  }

  String heading() {
    return texts.get("basis.heading");
  }

  /** All of it in one paragraph behind its heading; nothing where nothing is said. */
  List<PrintedParagraph> line(Basis basis, boolean added) {
    List<String> parts = parts(basis);
    if (parts.isEmpty()) return List.of();
    String words = String.join(" ", parts.stream().map(BasisPrinter::sentence).toList());
    return List.of(new PrintedParagraph(false, added, List.of(run(heading() + ": ", true, added), run(words, false, added))));
  }

  /** The same, one part below the other. */
  List<PrintedParagraph> cell(Basis basis, boolean added) {
    return parts(basis).stream()
        .map(p -> new PrintedParagraph(false, added, List.of(run(p, false, added)))).toList();
  }

  /** A wording has its own full stop within its quotation marks. */
  private static String sentence(String part) {
    return part.matches(".*[.!?][«”]?") ? part : part + ".";
  }

  private static PrintedRun run(String text, boolean bold, boolean added) {
    return new PrintedRun(text, bold, false, added, false);
  }

  private List<String> parts(Basis basis) {
    var parts = new ArrayList<String>();
    Basis.Type type = basis.type();
    if (type != null) parts.add(type(type).in(texts.language()));
    if (!basis.wording().isBlank()) parts.add(texts.get("basis.wording", basis.wording().strip().replaceAll("\\s*\\n\\s*", " ")));
    source(basis, parts);
    deadline(basis, parts);
    day("basis.reported", basis.reported(), parts);
    day("basis.confirmed", basis.confirmed(), parts);
    return parts;
  }

  private void source(Basis basis, List<String> parts) {
    LocalDate day = basis.sourceDate();
    String source = String.join(", ", Stream.of(
        basis.source(),
        day == null ? "" : texts.get("basis.day", day),
        basis.page().isEmpty() ? "" : texts.get("basis.page", basis.page())).filter(s -> !s.isBlank()).toList());
    if (!source.isEmpty()) parts.add(texts.get("basis.source", source));
  }

  private void deadline(Basis basis, List<String> parts) {
    LocalDate extended = basis.extended();
    LocalDate deadline = basis.deadline();
    if (extended == null) day("basis.deadline", deadline, parts);
    else if (deadline == null) day("basis.deadline", extended, parts);
    else parts.add(texts.get("basis.extended", deadline, extended));
  }

  private void day(String key, @Nullable LocalDate day, List<String> parts) {
    if (day != null) parts.add(texts.get(key, day));
  }
}
