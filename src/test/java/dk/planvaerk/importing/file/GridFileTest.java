package dk.planvaerk.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridFileTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<List<String>> TWO = List.of(List.of("Tema", "Hvornår"), List.of("Økonomi", "forår"));

  @TempDir Path folder;

  @Test
  void charactersOfEveryKindOfExcel() throws Exception {
    String csv = "Tema;Hvornår\r\nØkonomi;forår\r\n";
    assertEquals(TWO, read("a.csv", csv.getBytes(WINDOWS)));
    assertEquals(TWO, read("b.csv", csv.getBytes(StandardCharsets.UTF_8)));
    assertEquals(TWO, read("c.csv", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8)));
    String tabs = csv.replace(';', '\t');
    assertEquals(TWO, read("d.txt", ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(TWO, read("e.tsv", ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(TWO, read("f.tsv", tabs.getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(TWO, read("G.TSV", tabs.getBytes(WINDOWS)));
  }

  @Test
  void whatStandsBetweenTheCellsIsFound() throws Exception {
    assertEquals(TWO, read("a.csv", bytes("Tema,Hvornår\nØkonomi,forår\n")));
    assertEquals(TWO, read("b.csv", bytes("Tema\tHvornår\nØkonomi\tforår\n")));
    assertEquals(TWO, read("c.csv", bytes("sep=|\r\nTema|Hvornår\r\nØkonomi|forår\r\n")));
    assertEquals(List.of(List.of("Tema", "Hvad"), List.of("a, b og c", "1,5")), read("d.csv", bytes("Tema;Hvad\na, b og c;1,5\n")));
    assertEquals(List.of(List.of("a;b", "c\nd \"e\""), List.of("f", "g")), read("e.csv", bytes("\"a;b\";\"c\nd \"\"e\"\"\"\nf;g\n")));
    assertEquals(List.of(List.of("Hvad"), List.of("Kursus, møde og tilsyn")), read("f.csv", bytes("Hvad\nKursus, møde og tilsyn\n")));
    assertEquals(List.of(List.of("a,b"), List.of("c,d")), read("g.tsv", bytes("a,b\nc,d\n")), "the name says that it is tabs");
  }

  @Test
  void aPageIsReadWithThePlainTextBesideIt() throws Exception {
    byte[] page = "<html><meta http-equiv=Content-Type content='text/html; charset=windows-1252'><table><tr><td>Tema<td>Hvornår<tr><td>Økonomi<td>####</table>"
        .getBytes(WINDOWS);
    assertEquals("", read("uge.htm", page).get(1).get(1));
    Files.write(folder.resolve("uge.txt"), "Tema\tHvornår\r\nØkonomi\t3. maj\r\n".getBytes(WINDOWS));
    assertEquals("3. maj", read("uge.htm", page).get(1).get(1));
    assertEquals(folder.resolve("uge.txt"), GridFile.plain(folder.resolve("uge.htm")).orElseThrow());
  }

  @Test
  void whatHasNoTableIsRefusedByName() throws Exception {
    for (String name : List.of("a.html", "b.txt")) assertTrue(refused(name, bytes("Kun en tekst")).contains("har ingen tabel"), name);
    for (String name : List.of("c.html", "d.csv", "e.tsv", "f.txt")) assertTrue(refused(name, bytes(" \n")).contains("er tom"), name);
    assertTrue(refused("g.csv", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8}).contains("ikke læses som tekst"));
    assertTrue(refused("h.csv", new byte[] {'a', ';', (byte) 0x81}).contains("ikke læses som tekst"));
    assertTrue(refused("i.html", bytes("<table><tr><td> </table>")).contains("har ingen tabel"));
  }

  @Test
  void aLongTextBesideItDoesNotHideTheTableOfAFile() throws Exception {
    Files.write(folder.resolve("a.html"), bytes("<p>" + "Lang indledning. ".repeat(50) + "<table><tr><td>a<td>b</table>"));
    Grid grid = GridFile.read(folder.resolve("a.html"));
    assertEquals(2, grid.width());
    assertTrue(grid.notes().getFirst().in(Texts.DANISH).startsWith("Teksten uden for tabellen"));
  }

  @Test
  void onlyTheseNamesAreTables() {
    for (String name : List.of("a.html", "a.HTM", "a.tsv", "a.csv", "a.txt")) assertTrue(GridFile.is(Path.of(name)), name);
    for (String name : List.of("a.json", "a.plan", "csv", "a.docx")) assertFalse(GridFile.is(Path.of(name)), name);
  }

  private String refused(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return assertThrows(InputProblem.class, () -> GridFile.read(file)).in(Texts.DANISH);
  }

  private List<List<String>> read(String name, byte[] bytes) throws Exception {
    Grid grid = GridFile.read(Files.write(folder.resolve(name), bytes));
    return grid.rows().stream().map(r -> r.stream().map(c -> c.text().shown()).toList()).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
