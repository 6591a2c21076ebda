package dk.planvaerk.export;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.plan.Words;
import dk.planvaerk.printout.Anchor;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Block;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document has empty boxes for, and where: the export is done, but whoever writes the plan has to know. */
public final class MissingSigns {
  /** More places than these are only counted. */
  private static final int NAMED = 8;

  private final Plan plan;
  private final Exporter format;
  private final Map<Place, Set<String>> where;

  private MissingSigns(Plan plan, Exporter format, Map<Place, Set<String>> where) {
    this.plan = plan;
    this.format = format;
    this.where = where;
  }

  /** A place: a text of the plan, or something else that has a name by itself or by a key of this package's texts. */
  private sealed interface Place {
    record In(Spot spot) implements Place {}

    record Named(String name) implements Place {}

    record Of(String key) implements Place {}
  }

  /** Nothing where all is printed. */
  public static Optional<MissingSigns> of(Plan plan, Printout printout, Exporter format) {
    var search = new Search(format);
    printout.blocks().forEach(search::block);
    search.text(new Place.Of("place.footer"), printout.footer());
    if (search.found.isEmpty()) return Optional.empty();
    return Optional.of(new MissingSigns(plan, format, search.found));
  }

  /** All of it, and what can be done. */
  public Message message() {
    var named = new Words(Map.of(Words.DANISH, named(Texts.DANISH), Texts.ENGLISH.getLanguage(), named(Texts.ENGLISH)));
    return Message.of(MissingSigns.class, "missing.signs", format.name(), named, Math.max(0, where.size() - NAMED));
  }

  private String named(Locale language) {
    return where.entrySet().stream().limit(NAMED)
        .map(e -> name(e.getKey(), language) + ": " + e.getValue().stream().map(MissingSigns::shown).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private String name(Place place, Locale language) {
    return switch (place) {
      case Place.In(Spot spot) -> SpotName.of(plan, spot, language);
      case Place.Named(String name) -> name;
      case Place.Of(String key) -> Texts.of(MissingSigns.class, language).get(key);
    };
  }

  /** Itself, or its number where nobody else could show it either. */
  private static String shown(String sign) {
    int first = sign.codePointAt(0);
    boolean nothing = switch (Character.getType(first)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
    return nothing ? String.format(Locale.ROOT, "U+%04X", first) : "»" + sign + "«";
  }

  private static final class Search {
    private final Exporter format;
    private final Map<Place, Set<String>> found = new LinkedHashMap<>();

    Search(Exporter format) {
      this.format = format;
    }

    void block(Block block) {
      switch (block) {
        case Printout.Title(var text) -> text(new Place.Of("place.head"), text);
        case Printout.Line(var left, var right) -> {
          text(new Place.Of("place.head"), left);
          text(new Place.Of("place.head"), right);
        }
        case Printout.Legend(var text) -> text(new Place.Of("place.legend"), text);
        case Printout.Fields(var rows) -> rows.forEach(r -> r.forEach(f -> {
          text(new Place.Of("place.head"), f.label());
          text(new Place.Named(f.label().replaceFirst(":\\s*$", "")), f.text());
        }));
        case Printout.Contents(var heading) -> text(new Place.Of("place.text"), heading);
        case Printout.Heading heading -> text(place(heading.anchor(), new Place.Of("place.text")), List.of(heading.line()));
        case Printout.Prose(var text, var anchor) -> text(place(anchor, new Place.Of("place.text")), text);
        case Printout.Table table -> table(table);
        case Printout.NewPage() -> {}
      }
    }

    private void table(Printout.Table table) {
      for (PrintedColumn column : table.columns()) text(new Place.Of("place.columns"), column.heading() + column.guide());
      for (PrintedRow row : table.rows()) {
        for (PrintedCell cell : row.cells()) {
          String column = table.columns().get(cell.column()).heading();
          text(place(cell.anchor(), new Place.Named(row.outline() + ", " + column)), cell.text());
        }
      }
    }

    private static Place place(String anchor, Place otherwise) {
      return Anchor.spot(anchor).<Place>map(Place.In::new).orElse(otherwise);
    }

    private void text(Place place, List<PrintedParagraph> text) {
      for (PrintedParagraph paragraph : text) text(place, paragraph.plain());
    }

    private void text(Place place, String text) {
      List<String> signs = format.missing(text);
      if (!signs.isEmpty()) found.computeIfAbsent(place, p -> new LinkedHashSet<>()).addAll(signs);
    }
  }
}
