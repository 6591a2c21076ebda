package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the file and lays out all of it; only where LibreOffice is installed. */
class WordInLibreOfficeTest {
  @Test
  void opensAndShowsTheLastRow(@TempDir Path folder) throws Exception {
    Optional<Path> office = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(p -> Path.of(p, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
    Assumptions.assumeTrue(office.isPresent(), "skipped: no soffice on the PATH");
    Path docx = Files.write(folder.resolve("plan.docx"), Docx.of(Docx.example("banesvinget")).bytes());
    Process process = new ProcessBuilder(
            office.orElseThrow().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
    assertEquals(0, process.waitFor());
    try (var pdf = Loader.loadPDF(folder.resolve("plan.pdf").toFile())) {
      assertTrue(pdf.getNumberOfPages() >= 1);
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("ledergruppe i november"), text);
    }
  }
}
