package dk.planvaerk.revision;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in words what a row answers. What it refers to in a quality model is not told: that is for finding it again. */
public final class BasisParts {
  /** What can be said of it, in the order in which it is told. */
  public enum Part {
    TYPE,
    WORDING,
    SOURCE,
    DEADLINE,
    REPORTED,
    CONFIRMED
  }

  private BasisParts() {}

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

  /** All that is said, part by part. */
  public static Map<Part, Message> of(Basis basis) {
    var parts = new EnumMap<Part, Message>(Part.class);
    Basis.Type type = basis.type();
    if (type != null) parts.put(Part.TYPE, type(type));
    String wording = basis.wording().strip().replaceAll("\\s*\\n\\s*", " ");
    if (!wording.isEmpty()) parts.put(Part.WORDING, message("basis.wording", wording));
    put(parts, Part.SOURCE, source(basis));
    put(parts, Part.DEADLINE, deadline(basis));
    put(parts, Part.REPORTED, day("basis.reported", basis.reported()));
    put(parts, Part.CONFIRMED, day("basis.confirmed", basis.confirmed()));
    return parts;
  }

  private static void put(Map<Part, Message> parts, Part part, @Nullable Message said) {
    if (said != null) parts.put(part, said);
  }

  private static @Nullable Message source(Basis basis) {
    var said = new ArrayList<Object>();
    if (!basis.source().isBlank()) said.add(basis.source());
    if (basis.sourceDate() != null) said.add(basis.sourceDate());
    if (!basis.page().isBlank()) said.add(message("basis.page", basis.page()));
    return said.isEmpty() ? null : message("basis.source", said.stream().reduce((one, other) -> message("basis.both", one, other)).orElseThrow());
  }

  private static @Nullable Message deadline(Basis basis) {
    LocalDate extended = basis.extended();
    LocalDate deadline = basis.deadline();
    if (extended != null && deadline != null) return message("basis.extended", deadline, extended);
    return day("basis.deadline", basis.due());
  }

  private static @Nullable Message day(String key, @Nullable LocalDate day) {
    return day == null ? null : message(key, day);
  }

  /** What was said of one part and is said now; either is null where nothing is said. */
  public record Change(@Nullable Message before, @Nullable Message after) {}

  /** The parts of which something else is said. */
  public static Map<Part, Change> changes(Basis before, Basis after) {
    Map<Part, Message> was = of(before);
    Map<Part, Message> is = of(after);
    var out = new EnumMap<Part, Change>(Part.class);
    for (Part part : List.of(Part.values())) {
      Message old = was.get(part);
      Message now = is.get(part);
      if (old == null ? now != null : !old.equals(now)) out.put(part, new Change(old, now));
    }
    return out;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(BasisParts.class, key, arguments);
  }
}
