package dk.planvaerk.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  @TempDir Path folder;

  @Test
  void cellsAreTextsNumbersOrNothing() throws Exception {
    Table table = read("{\"title\": \"T\", \"columns\": [\"A\", \"B\"], \"rows\": [[\"x\", 2025], [null, 1.50], []]}");
    assertEquals("T", table.title());
    assertEquals(List.of(List.of("x", "2025"), List.of("", "1.50"), List.of()), table.rows());
  }

  @Test
  void whatIsNoTableIsRefusedWithItsPlaceAndReason() throws Exception {
    assertRefused("{\"columns\": [\"A\"],\n\"rows\": [[\"x\"],\n[\"y\", \"z\"]]}", "Linje 3: Række 2 har 2 celler");
    assertRefused("{\"columns\": [\"A\"],\n\"rows\": [[true]]}", "Linje 2: Række 1, celle 1");
    assertRefused("{\"columns\": [\"A\"], \"rows\": [[\"x\"], \"y\"]}", "Række 2 skal være en liste");
    assertRefused("{\"columns\": [\"A\", 2], \"rows\": []}", "»columns« skal være en tekst");
    assertRefused("{\"columns\": [], \"rows\": []}", "ingen kolonner");
    assertRefused("{\"rows\": []}", "ikke en tabel");
    assertRefused("{\"columns\": [\"A\"]}", "ikke en tabel");
    assertRefused("{\"columns\": \"A\", \"rows\": []}", "»columns« skal være en liste");
    assertRefused("{\"columns\": [\"A\"], \"rows\": [], \"title\": 7}", "»title« skal være en tekst");
    assertRefused("[[\"A\"]]", "begynder ikke med '{'".replace("'", ""));
    assertRefused("{\"columns\": [\"A\"], \"columns\": [\"B\"], \"rows\": []}", "beskadiget");
  }

  @Test
  void whatIsNoJsonIsToldWhatCanBeImported() throws Exception {
    for (String other : List.of("Tema\tMål\nTrivsel\tFærre sygedage", "{\"columns\": [\"A\"", "PK\u0003\u0004")) {
      assertRefused(other, "eller en JSON-fil som denne: {\"columns\": [\"Tema\", \"Mål\"]");
    }
    String said = assertThrows(InputProblem.class, () -> read("{\"columns\": [\"A\"], \"rows\": [[true]]}")).in(Texts.DANISH);
    assertTrue(!said.contains("JSON"), said);
  }

  private void assertRefused(String json, String reason) throws Exception {
    String said = assertThrows(InputProblem.class, () -> read(json)).in(Texts.DANISH);
    assertTrue(said.contains(reason), said);
    assertTrue(said.contains("tabel.json"), said);
  }

  private Table read(String json) throws Exception {
    return TableFile.read(Files.writeString(folder.resolve("tabel.json"), json));
  }
}
