package dk.planvaerk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  @TempDir private Path folder;
  private Path file;
  private Places places;

  @BeforeEach
  void places() {
    file = folder.resolve(SettingsFile.NAME);
    places = new Places(Map.of("APPDATA", folder.resolve("roaming").toString(), "BRUGER", "hanne"), folder.resolve("home"));
  }

  private SettingsFile.Read read(String text) throws Exception {
    return SettingsFile.read(Files.writeString(file, text), places);
  }

  private static String json(Path path) {
    return path.toString().replace("\\", "\\\\");
  }

  @Test
  void everythingThatCanBeSetIsRead() throws Exception {
    SettingsFile.Read read = read("""
        {
          "$schema": "https://planvaerk.dk/schema/settings.schema.json",
          "organisation": " Fonden Havblik ",
          "recipients": ["Socialtilsyn Midt", "Aarhus Kommune"],
          "data": "~/Planværk",
          "journal": "%%appdata%%/journal",
          "history": "%s/${BRUGER}/historik",
          "kinds": ["%s", "~"],
          "keep": {"saves": 5, "days": 7, "months": 0, "megabytes": 20},
          "profileIsWiped": false
        }
        """.formatted(json(folder), json(folder.resolve("fælles"))));
    assertEquals(List.of(), read.problems());
    Path home = folder.resolve("home");
    assertEquals(new Settings("Fonden Havblik", List.of("Socialtilsyn Midt", "Aarhus Kommune"), Optional.of(home.resolve("Planværk")),
        Optional.of(folder.resolve("roaming/journal")), Optional.of(folder.resolve("hanne/historik")),
        List.of(folder.resolve("fælles"), home),
        new Settings.Keep(Optional.of(5), Optional.of(7), Optional.of(0), Optional.of(20)), Optional.of(false)), read.settings());
  }

  @Test
  void nothingNeedBeSet() throws Exception {
    assertEquals(SettingsFile.Read.NOTHING, read("{}"));
  }

  @Test
  void whatIsNotKnownIsToldOfAndTheRestHolds() throws Exception {
    SettingsFile.Read read = read("{\"organisation\": \"Havblik\", \"farve\": \"blå\", \"keep\": {\"saves\": 3, \"uger\": 2}}");
    assertEquals("Havblik", read.settings().organisation());
    assertEquals(Optional.of(3), read.settings().keep().saves());
    List<String> told = read.problems().stream().map(m -> m.in(Texts.DANISH)).toList();
    assertEquals(2, told.size());
    assertTrue(told.stream().allMatch(t -> t.contains(file.toString())), told.toString());
    assertTrue(told.getFirst().contains("»keep.uger«") && told.getLast().contains("»farve«"), told.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"organisation\": 7} | Linje 1",
      "{\\n\"keep\": {\\n\"saves\": 0}} | Linje 3",
      "{\\n\"data\": \"planer\"} | »planer« er ikke en fuld sti til en mappe",
      "{\\n\\n\"kinds\": [\"~\", \"%HVOR%/x\"]} | miljøvariabel »HVOR«",
      "{\"recipients\": \"Socialtilsyn\"} | Linje 1",
      "{\"profileIsWiped\": \"ja\"} | Linje 1",
      "{\"keep\": 5} | Linje 1",
      "{ | linje",
      "[] | kan ikke bruges"})
  void whatIsWrongIsToldWithFileLineAndReasonAndNothingOfItHolds(String text, String reason) throws Exception {
    Files.writeString(file, text.replace("\\n", "\n"));
    String said = assertThrows(InputProblem.class, () -> SettingsFile.read(file, places)).in(Texts.DANISH);
    assertTrue(said.contains(file.toString()), said);
    assertTrue(said.toLowerCase(Texts.DANISH).contains(reason.toLowerCase(Texts.DANISH)), said);
    SettingsFile.Read read = SettingsFile.readOrTell(file, places);
    assertEquals(Settings.NONE, read.settings());
    assertTrue(read.problems().getFirst().in(Texts.DANISH).startsWith(said));
  }

  @Test
  void anEmptyFileAndNoneAreToldOf() throws Exception {
    assertEquals(1, SettingsFile.readOrTell(Files.writeString(file, ""), places).problems().size());
    assertEquals(1, SettingsFile.readOrTell(folder.resolve("none.json"), places).problems().size());
  }

  @Test
  void aFolderThatTheUserNamesHoldsEverything() throws Exception {
    Path named = folder.resolve("navngivet");
    Path usual = folder.resolve("sædvanlig");
    Settings set = read("{\"data\": \"~/d\", \"history\": \"~/h\"}").settings();
    Path home = folder.resolve("home");
    assertEquals(Folders.in(named), set.folders(Optional.of(named), usual));
    assertEquals(new Folders(home.resolve("d"), home.resolve("d/journal"), home.resolve("h")), set.folders(Optional.empty(), usual));
    assertEquals(Folders.in(usual), Settings.NONE.folders(Optional.empty(), usual));
  }
}
