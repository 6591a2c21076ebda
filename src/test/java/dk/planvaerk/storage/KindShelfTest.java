package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.kind.FoundKind;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.kind.KindFile;
import dk.planvaerk.kind.KindOrigin;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindShelfTest {
  @TempDir Path folder;

  private final PlanKind shipped = KindCatalogue.shipped().first();

  private Path write(String in, PlanKind kind) throws Exception {
    Path file = Files.createDirectories(folder.resolve(in)).resolve(kind.id() + ".json");
    return Files.write(file, KindFile.bytes(kind));
  }

  @Test
  void theNearerOfTwoWithTheSameIdCounts() throws Exception {
    write("hus", shipped.named("egen", Words.danish("Husets")));
    write("data/kinds", shipped.named("egen", Words.danish("Brugerens")));
    write("data/kinds", shipped.named(shipped.id(), Words.danish("Brugerens egen")));
    Path near = write("nær", shipped.named("egen", Words.danish("Nævnt")));
    KindFolders folders = KindFolders.of(Map.of("PLANVAERK_KINDS", folder.resolve("hus").toString()), List.of(folder.resolve("sat")), folder.resolve("data"), folder.toUri());
    KindCatalogue all = KindCatalogue.with(folders.with(List.of(folder.resolve("nær"))));
    FoundKind own = all.found().stream().filter(f -> f.kind().id().equals("egen")).findFirst().orElseThrow();
    assertEquals(KindOrigin.NAMED, own.origin());
    assertEquals(near, own.file());
    assertEquals("Brugerens", KindCatalogue.with(folders.with(List.of())).find("egen").orElseThrow().name().in(Texts.DANISH));
    assertEquals("Brugerens egen", all.find(shipped.id()).orElseThrow().name().in(Texts.DANISH));
    assertEquals(KindCatalogue.shipped().all().size() + 1, all.all().size());
    assertEquals(List.of(), all.problems());
  }

  @Test
  void aFileThatCantBeReadIsToldOfAndTheOthersAreThere() throws Exception {
    Path bad = write("data/kinds", shipped.named("daarlig", Words.danish("Dårlig")));
    Files.writeString(bad, Files.readString(bad).replace("\"place\": \"steps\"", "\"place\": \"trin\""));
    write("data/kinds", shipped.named("god", Words.danish("God")));
    var shelf = new KindShelf(UserKinds.in(folder.resolve("data")), List.of(folder.resolve("ingen")));
    assertTrue(shelf.all().stream().anyMatch(k -> k.id().equals("god")));
    List<String> told = shelf.problems().stream().map(p -> p.in(Texts.DANISH)).toList();
    assertEquals(2, told.size());
    assertTrue(told.getFirst().contains(bad.toString()) && told.getFirst().matches("(?s).*Linje \\d+: »trin« kan ikke bruges.*"),
        told.getFirst());
    assertTrue(told.getLast().contains("ingen"), told.getLast());
  }

  @Test
  void twoFilesOfOneFolderMustNotSayTheSameId() throws Exception {
    write("data/kinds", shipped.named("egen", Words.danish("En")));
    Files.copy(folder.resolve("data/kinds/egen.json"), folder.resolve("data/kinds/kopi.json"));
    var shelf = new KindShelf(UserKinds.in(folder.resolve("data")), List.of());
    assertEquals(1, shelf.problems().size());
    assertTrue(shelf.problems().getFirst().in(Texts.DANISH).contains("kopi.json"));
  }

  @Test
  void theFolderBesideTheProgramIsFoundFromItsJar() throws Exception {
    write("program/kinds", shipped.named("huset", Words.danish("Huset")));
    Path jar = Files.createDirectories(folder.resolve("program/lib")).resolve("planvaerk.jar");
    KindFolders folders = KindFolders.of(Map.of(), List.of(), folder.resolve("data"), jar.toUri());
    assertTrue(KindCatalogue.with(folders.with(List.of())).find("huset").isPresent());
  }

  @Test
  void aKeptKindIsOfferedAtOnceAndReplacesNoFile() throws Exception {
    var shelf = new KindShelf(UserKinds.in(folder.resolve("data")), List.of());
    PlanKind own = shipped.named("egen", Words.danish("Min egen"));
    Path file = shelf.keep(own);
    assertEquals(own, KindFile.read(file));
    assertTrue(shelf.all().contains(own));
    assertTrue(!shelf.keep(own).equals(file));
  }
}
