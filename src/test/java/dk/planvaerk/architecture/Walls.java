package dk.planvaerk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may import whom. A new package below {@code ui} gets a line in {@link #BELOW}; a new library one in
 * {@link #LIBRARIES}. A package that is not there yet breaks nothing.
 */
final class Walls {
  private static final String ROOT = "dk.planvaerk.";

  /** Each package below the window and the command line, and all packages of ours that it may import. */
  static final Map<String, List<String>> BELOW = Map.ofEntries(
      Map.entry("plan", List.of()),
      Map.entry("when", List.of()),
      Map.entry("hyphenation", List.of()),
      Map.entry("language", List.of("plan")),
      Map.entry("edit", List.of("plan", "language")),
      Map.entry("revision.text", List.of()),
      Map.entry("revision", List.of("revision.text", "plan", "language")),
      Map.entry("merge", List.of("revision", "revision.text", "plan", "language")),
      Map.entry("status", List.of("edit", "plan")),
      Map.entry("session", List.of("edit", "plan")),
      Map.entry("json", List.of("plan", "language")),
      Map.entry("kind", List.of("plan", "language", "json")),
      Map.entry("carrying", List.of("language")),
      Map.entry("carrying.word", List.of("carrying", "language")),
      Map.entry("carrying.pdf", List.of("carrying", "language")),
      Map.entry("storage", List.of("storage.files", "carrying", "plan", "kind", "json", "language")),
      Map.entry("storage.files", List.of()),
      Map.entry("storage.history", List.of("storage", "storage.files", "plan", "json", "language")),
      Map.entry("storage.journal", List.of("storage", "storage.files", "plan", "json", "language")),
      Map.entry("storage.keeping", List.of("storage", "storage.files", "storage.history", "storage.journal", "storage.lock", "storage.saving", "plan", "language")),
      Map.entry("storage.lock", List.of("storage", "storage.files", "storage.journal", "storage.copies", "json", "language")),
      Map.entry("storage.rescue", List.of("storage", "plan", "kind", "json", "language")),
      Map.entry("storage.saving", List.of("storage", "storage.files", "storage.history", "storage.lock", "plan", "language")),
      Map.entry("storage.copies", List.of("storage", "plan", "language")),
      Map.entry("joining", List.of()),
      Map.entry("settings", List.of("storage", "plan", "json", "language")),
      Map.entry("quality", List.of("json", "language")),
      Map.entry("search", List.of("plan", "edit")),
      Map.entry("suggest", List.of("plan", "quality")),
      Map.entry("spelling", List.of("plan", "language", "storage")),
      Map.entry("importing", List.of("plan", "json", "language")),
      Map.entry("conversion", List.of("plan", "edit", "importing", "json", "language")),
      Map.entry("importing.clipboard", List.of("importing", "plan", "language")),
      Map.entry("importing.file", List.of("importing", "importing.clipboard", "json", "language")),
      Map.entry("clipboard", List.of("conversion", "storage", "plan", "language")),
      Map.entry("marking", List.of("revision", "revision.text", "plan", "when", "language")),
      Map.entry("news", List.of("marking", "revision", "revision.text", "plan", "language")),
      Map.entry("printout", List.of("marking", "plan", "when", "language", "hyphenation")),
      Map.entry("preview", List.of()),
      Map.entry("print", List.of("language")),
      Map.entry("export", List.of("marking", "printout", "plan", "when", "language")),
      Map.entry("export.word", List.of("export", "printout", "plan", "language")),
      Map.entry("export.pdf", List.of("export", "printout", "plan", "language", "hyphenation")));

  /** The packages above, which import what they need. */
  static final List<String> ABOVE = List.of("ui", "cli", "app");

  /** Libraries, by the beginning of their packages, and who may import them. */
  private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
      Map.entry("tools.jackson", List.of("json")),
      Map.entry("com.fasterxml.jackson", List.of("json")),
      Map.entry("org.apache.poi", List.of("export.word")),
      Map.entry("org.openxmlformats", List.of("export.word")),
      Map.entry("org.apache.xmlbeans", List.of("export.word")),
      Map.entry("org.apache.commons.compress", List.of("export.word")),
      Map.entry("com.github.difflib", List.of("revision.text")),
      Map.entry("org.apache.lucene", List.of("spelling")),
      Map.entry("org.openpdf", List.of("export.pdf")),
      Map.entry("com.lowagie", List.of("export.pdf")),
      Map.entry("org.apache.pdfbox", List.of("preview", "print", "carrying.pdf")),
      Map.entry("javax.print", List.of("print")),
      Map.entry("org.jsoup", List.of("importing.clipboard")),
      Map.entry("picocli", List.of("cli")),
      Map.entry("javax.xml", List.of("export.word", "carrying.word")),
      Map.entry("com.google.auto.service", List.of("export.word", "export.pdf", "carrying.word", "carrying.pdf")));

  private static final List<String> WINDOW = List.of("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

  private Walls() {}

  static List<ArchRule> arrows() {
    var rules = new ArrayList<ArchRule>();
    BELOW.forEach((of, may) -> rules.add(ownArrows(of, may)));
    BELOW.keySet().forEach(of -> rules.add(foreignArrows(of)));
    LIBRARIES.forEach((library, by) -> rules.add(library(library, by)));
    rules.add(noClasses().that(outside("ui", "app")).should().dependOnClassesThat().resideInAnyPackage(array(WINDOW))
        .because("everything below the window works without one").allowEmptyShould(true));
    rules.add(noClasses().that(in("ui")).should().dependOnClassesThat(resideInAnyPackage(ROOT + "cli..", ROOT + "app.."))
        .because("the window knows neither the command line nor the entry points").allowEmptyShould(true));
    rules.add(noClasses().that(in("cli")).should().dependOnClassesThat(resideInAnyPackage(ROOT + "ui..", ROOT + "app.."))
        .because("the command line needs no window").allowEmptyShould(true));
    rules.add(noClasses().that(resideOutside(ROOT + "export.word..")).should()
        .dependOnClassesThat().resideInAPackage(ROOT + "export.word..")
        .because("exporters are found by the service loader").allowEmptyShould(true));
    rules.add(noClasses().that(resideOutside(ROOT + "export.pdf..")).should()
        .dependOnClassesThat().resideInAPackage(ROOT + "export.pdf..")
        .because("exporters are found by the service loader").allowEmptyShould(true));
    for (String carrier : List.of("carrying.word", "carrying.pdf")) {
      rules.add(noClasses().that(resideOutside(ROOT + carrier + "..")).should().dependOnClassesThat()
          .resideInAPackage(ROOT + carrier + "..")
          .because("what carries plans is found by the service loader").allowEmptyShould(true));
    }
    rules.add(noClasses().that(outside("app", "cli")).should().accessField(System.class, "out")
        .orShould().accessField(System.class, "err")
        .because("only the command line and the entry points speak to the terminal").allowEmptyShould(true));
    return rules;
  }

  static ArchRule noCycles() {
    return slices().matching(ROOT + "(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  private static ArchRule ownArrows(String of, List<String> may) {
    List<String> allowed = Stream.concat(Stream.of(of), may.stream()).map(p -> ROOT + p).toList();
    var ours = resideInAPackage(ROOT + ".").or(resideInAPackage(ROOT.substring(0, ROOT.length() - 1) + ".."));
    return noClasses().that().resideInAPackage(ROOT + of).should()
        .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(array(allowed)))))
        .because(of + " imports only " + may).allowEmptyShould(true);
  }

  /** Beside ours, a package below the window imports Java, jspecify and the libraries it is named for. */
  private static ArchRule foreignArrows(String of) {
    var allowed = new ArrayList<>(List.of("dk.planvaerk..", "java..", "org.jspecify.."));
    LIBRARIES.forEach((library, by) -> {
      if (by.contains(of)) allowed.add(library + "..");
    });
    return noClasses().that().resideInAPackage(ROOT + of).should()
        .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(array(allowed))))
        .because(of + " imports no other library").allowEmptyShould(true);
  }

  private static ArchRule library(String library, List<String> by) {
    return noClasses().that(outside(by.toArray(String[]::new))).should()
        .dependOnClassesThat().resideInAPackage(library + "..")
        .because("only " + by + " import " + library).allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> in(String top) {
    return resideInAPackage(ROOT + top + "..");
  }

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(
        Stream.of(packages).map(p -> ROOT + p + "..").toArray(String[]::new)));
  }

  private static DescribedPredicate<JavaClass> resideOutside(String packages) {
    return DescribedPredicate.not(resideInAPackage(packages));
  }

  private static String[] array(List<String> list) {
    return list.toArray(String[]::new);
  }
}
