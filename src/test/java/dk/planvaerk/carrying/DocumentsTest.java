package dk.planvaerk.carrying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.DamagedInput;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of documents, also of such as somebody has made to do harm; and what the others are called. */
class DocumentsTest {
  private static final String PART = "customXml/item1.xml";
  private static final int ENDLESS = 80_000_000;

  @TempDir private Path folder;
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow().withVersions(List.of());

  @Test
  void whatIsCarriedIsThePlanInWordAndPdf() throws Exception {
    for (String format : new String[] {"docx", "pdf"}) {
      assertEquals(plan, PlanFile.open(copy(format)).plan());
      assertEquals(plan, PlanFile.open(Files.copy(copy(format), folder.resolve("navn uden endelse " + format))).plan());
    }
  }

  /** Word numbers the part anew when it saves, and writes it in another encoding. */
  @Test
  void aCopyThatWordHasSavedAgain() throws Exception {
    byte[] part = part(copy("docx"));
    String xml = new String(part, StandardCharsets.UTF_8).replaceFirst("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    Map<String, byte[]> parts = parts(copy("docx"));
    parts.remove(PART);
    parts.put("customXml/item7.xml", xml.getBytes(StandardCharsets.UTF_16));
    parts.put("customXml/item2.xml", "<other xmlns='urn:x'>{}</other>".getBytes(StandardCharsets.UTF_8));
    parts.put("customXml/item3.xml", "no xml".getBytes(StandardCharsets.UTF_8));
    assertEquals(plan, PlanFile.open(zip("b.docx", parts)).plan());
  }

  @Test
  void twoPlansInOneDocumentAreRefusedUnlessTheyAreTheSame() throws Exception {
    Map<String, byte[]> parts = parts(copy("docx"));
    parts.put("customXml/item2.xml", parts.get(PART));
    assertEquals(plan, PlanFile.open(zip("a.docx", parts)).plan());
    parts.put("customXml/item2.xml", wrapped(PlanFile.textWithoutVersions(plan.withId("b2b2b2b2"))));
    refused("carried.several", zip("b.docx", parts));
    refused("carried.several", pdf("b.pdf", Map.of("a.plan", bytes(plan), "b.plan", bytes(plan.withId("b2b2b2b2"))), null));
    assertEquals(plan, PlanFile.open(pdf("c.pdf", Map.of("a.plan", bytes(plan), "bilag.json", new byte[] {1, 2}), null)).plan());
  }

  @Test
  void aPlanInsideThatIsDamagedOrNewer() throws Exception {
    byte[] half = Arrays.copyOf(bytes(plan), 4000);
    for (Path file : new Path[] {word("a.docx", new String(half, StandardCharsets.UTF_8)), pdf("a.pdf", Map.of("a.plan", half), null)}) {
      DamagedInput damaged = assertThrows(DamagedInput.class, () -> PlanFile.open(file));
      assertTrue(damaged.in(Texts.DANISH).contains("Planen i arbejdskopien »" + file + "« kan ikke åbnes"), damaged.in(Texts.DANISH));
      assertEquals(new String(half, StandardCharsets.UTF_8), new String(PlanFile.content(file), StandardCharsets.UTF_8), "so that it can be rescued");
    }
    String newer = new String(bytes(plan), StandardCharsets.UTF_8).replaceFirst("\"minReader\": 1", "\"minReader\": 99").replace("\"steps\"", "\"ting\"");
    InputProblem problem = assertThrows(InputProblem.class, () -> PlanFile.open(word("b.docx", newer)));
    assertFalse(problem instanceof DamagedInput);
    assertTrue(problem.in(Texts.DANISH).contains("nyere udgave"), problem.in(Texts.DANISH));
    assertEquals("carried.unopened", assertThrows(InputProblem.class, () -> PlanFile.open(word("c.docx", "{\"a\": 1}"))).what().key());
    refused("carried.unread", zip("d.docx", Map.of("[Content_Types].xml", new byte[0], "word/document.xml", new byte[0],
        PART, "<plan xmlns=\"urn:planvaerk:plan:1\">{\"a\": ".getBytes(StandardCharsets.UTF_8))));
    refused("carried.unread", zip("e.docx", Map.of("[Content_Types].xml", new byte[0], "word/document.xml", new byte[0], PART,
        "<!DOCTYPE p [<!ENTITY a 'x'>]><plan xmlns=\"urn:planvaerk:plan:1\">&a;</plan>".getBytes(StandardCharsets.UTF_8))), "form.word");
  }

  /** What is packed small and endless unpacked is not unpacked. */
  @Test
  void bombs() throws Exception {
    Path word = folder.resolve("bombe.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(word))) {
      for (String name : new String[] {"[Content_Types].xml", "word/document.xml"}) zip.putNextEntry(new ZipEntry(name));
      zip.putNextEntry(new ZipEntry(PART));
      zip.write("<plan xmlns=\"urn:planvaerk:plan:1\">".getBytes(StandardCharsets.UTF_8));
      spaces(zip);
    }
    refused("carried.unread", word);
    Path other = folder.resolve("bombe2.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
      for (String name : new String[] {"[Content_Types].xml", "word/document.xml", PART}) {
        zip.putNextEntry(new ZipEntry(name));
        spaces(zip);
      }
    }
    refused("form.word", other);
    Path pdf = folder.resolve("bombe.pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        spaces(out);
      }
      attach(document, Map.of("a.plan", new PDEmbeddedFile(stream)));
      document.save(pdf.toFile());
    }
    refused("carried.unread", pdf);
  }

  /** Many parts are no more than one: what all of them unpack to is bounded together. */
  @Test
  void manyCopiesOfThePlanInOneDocument() throws Exception {
    byte[] text = bytes(plan);
    Map<String, byte[]> parts = office();
    for (int i = 1; i <= 20; i++) parts.put("customXml/item" + i + ".xml", wrapped(new String(text, StandardCharsets.UTF_8)));
    Path word = zip("mange.docx", parts);
    assertEquals("carried.unread", taken(word, text.length));
    assertEquals("", taken(word, text.length * 4));
    Path pdf = pdf("mange.pdf", Map.of("a.plan", text, "b.plan", text, "c.plan", text), null);
    assertEquals("carried.unread", taken(pdf, text.length));
    assertEquals("", taken(pdf, text.length * 3));
  }

  @Test
  void nothingIsReadAfterTheSecondPlanNorBeforeAnElementThatIsFar() throws Exception {
    Map<String, byte[]> parts = office();
    parts.put(PART, wrapped("{}"));
    parts.put("customXml/item2.xml", wrapped("{ }"));
    parts.put("customXml/item3.xml", "<plan xmlns=\"urn:planvaerk:plan:1\">{".getBytes(StandardCharsets.UTF_8));
    assertEquals("carried.several", taken(zip("a.docx", parts), 100));
    Map<String, byte[]> far = office();
    far.put(PART, (" ".repeat(100_000) + new String(wrapped("{}"), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    assertEquals("form.word", taken(zip("b.docx", far), 1_000_000));
  }

  /** A letter may take two. */
  @Test
  void whatAPlanMayHaveAreBytes() throws Exception {
    String text = "{\"å\": \"" + "æøå".repeat(5000) + "\"}";
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    assertEquals("", taken(word("a.docx", text), bytes));
    assertEquals("carried.unread", taken(word("b.docx", text), bytes - 1));
  }

  /** Why the plan of a document can't be taken out; empty where it can. */
  private static String taken(Path file, int most) {
    try {
      assertTrue(Documents.plan(file, most).isPresent());
      return "";
    } catch (InputProblem e) {
      return e.what().key();
    }
  }

  /** The parts that make a document of Word's, in the order in which they are put. */
  private static Map<String, byte[]> office() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", new byte[0]);
    parts.put("word/document.xml", new byte[0]);
    return parts;
  }

  @Test
  void documentsThatEndTooEarlyOrAreEmpty() throws Exception {
    Path word = copy("docx");
    cut(word);
    refused("form.broken", word);
    Path pdf = copy("pdf");
    cut(pdf);
    String key = assertThrows(InputProblem.class, () -> PlanFile.open(pdf)).what().key();
    assertTrue(key.equals("pdf.unread") || key.equals("form.pdf"), key);
    refused("form.empty", Files.createFile(folder.resolve("tom.docx")));
    assertThrows(DamagedInput.class, () -> PlanFile.open(Files.createFile(folder.resolve("tom.plan"))));
    refused("pdf.unread", Files.writeString(folder.resolve("rod.pdf"), "%PDF-1.7\n" + "rod ".repeat(1000)));
  }

  @Test
  void aPdfWithAPassword() throws Exception {
    var policy = new StandardProtectionPolicy("ejer", "bruger", new AccessPermission());
    refused("pdf.locked", pdf("a.pdf", Map.of("a.plan", bytes(plan)), policy));
    var open = new StandardProtectionPolicy("ejer", "", new AccessPermission());
    assertEquals(plan, PlanFile.open(pdf("b.pdf", Map.of("a.plan", bytes(plan)), open)).plan());
  }

  @ParameterizedTest
  @CsvSource({
      "form.text, '{\\rtf1\\ansi Plan}'", "form.picture, '\u0089PNG\r\n\u001a\n'", "form.picture, '\u00ff\u00d8\u00ff\u00e0'",
      "form.web, '<!DOCTYPE html><html></html>'", "form.mail, 'From: a@b.dk\r\nTo: c@d.dk\r\nSubject: Plan\r\n\r\nHej'",
      "form.mail, 'Received: from x\r\n by y\r\nDate: i dag\r\n'", "form.pdf.unread, '%PDF-1.4'"})
  void whatElseAFileCanBe(String key, String content) throws Exception {
    for (String name : new String[] {"a.plan", "b.docx"}) {
      Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
      refused(key.replace("form.pdf.", "pdf."), file);
    }
  }

  @ParameterizedTest
  @CsvSource({"form.text, WordDocument", "form.sheet, Workbook", "form.mail, __substg1.0_0037001F", "form.locked, EncryptedPackage", "form.archive, Andet"})
  void oldOfficeFiles(String key, String stream) throws Exception {
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
    out.write(new byte[1000]);
    out.write(stream.getBytes(StandardCharsets.UTF_16LE));
    refused(key, Files.write(folder.resolve("gammel.doc"), out.toByteArray()));
  }

  @Test
  void otherPackages() throws Exception {
    byte[] nothing = new byte[0];
    refused("form.sheet", zip("a.xlsx", Map.of("[Content_Types].xml", nothing, "xl/workbook.xml", nothing)));
    refused("form.slides", zip("a.pptx", Map.of("[Content_Types].xml", nothing, "ppt/presentation.xml", nothing)));
    refused("form.text", zip("a.odt", Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII))));
    refused("form.archive", zip("a.zip", Map.of("plan.plan", bytes(plan))));
  }

  @Test
  void eachFormIsSaidInBothLanguages() {
    for (FileForm form : FileForm.values()) {
      InputProblem problem = Documents.problem("form." + form.name().toLowerCase(Locale.ROOT), Path.of("Min plan.x"));
      assertTrue(problem.in(Texts.DANISH).contains("»Min plan.x«"));
      assertTrue(problem.in(Texts.ENGLISH).contains("“Min plan.x”"));
      assertFalse(problem.in(Texts.DANISH).contains("beskadiget"));
    }
  }

  private void refused(String key, Path file, String... or) {
    InputProblem problem = assertThrows(InputProblem.class, () -> PlanFile.open(file), file.toString());
    assertTrue(problem.what().key().equals(key) || Arrays.asList(or).contains(problem.what().key()), problem.what().toString());
    assertFalse(problem instanceof DamagedInput);
  }

  private static byte[] bytes(Plan plan) {
    return PlanFile.textWithoutVersions(plan).getBytes(StandardCharsets.UTF_8);
  }

  private Path copy(String format) throws Exception {
    byte[] document = Exporters.find(format).orElseThrow().document(PlanPrinter.print(plan, Marking.none(plan), false), new Program("Planværk", "0"),
        new Carried("", PlanFile.textWithoutVersions(plan)));
    return Files.write(folder.resolve("kopi." + format), document);
  }

  private Path word(String name, String json) throws IOException {
    byte[] nothing = new byte[0];
    return zip(name, Map.of("[Content_Types].xml", nothing, "word/document.xml", nothing, PART, wrapped(json)));
  }

  private static byte[] wrapped(String json) {
    String text = json.replace("&", "&amp;").replace("<", "&lt;");
    return ("<plan xmlns=\"urn:planvaerk:plan:1\">" + text + "</plan>").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] part(Path docx) throws IOException {
    return Objects.requireNonNull(parts(docx).get(PART));
  }

  private static Map<String, byte[]> parts(Path docx) throws IOException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipFile(docx.toFile())) {
      for (ZipEntry e : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(e)) {
          parts.put(e.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  private Path zip(String name, Map<String, byte[]> parts) throws IOException {
    Path file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }

  private Path pdf(String name, Map<String, byte[]> files, @Nullable StandardProtectionPolicy policy) throws IOException {
    Path file = folder.resolve(name);
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var inside = new HashMap<String, PDEmbeddedFile>();
      for (var f : files.entrySet()) {
        inside.put(f.getKey(), new PDEmbeddedFile(document, new ByteArrayInputStream(f.getValue()), COSName.FLATE_DECODE));
      }
      attach(document, inside);
      if (policy != null) document.protect(policy);
      document.save(file.toFile());
    }
    return file;
  }

  private static void attach(PDDocument document, Map<String, PDEmbeddedFile> files) {
    var all = new HashMap<String, PDComplexFileSpecification>();
    files.forEach((name, content) -> {
      var specification = new PDComplexFileSpecification();
      specification.setFile(name);
      specification.setEmbeddedFile(content);
      all.put(name, specification);
    });
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(all);
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static void spaces(OutputStream out) throws IOException {
    byte[] block = new byte[1_000_000];
    Arrays.fill(block, (byte) ' ');
    for (int i = 0; i < ENDLESS / block.length; i++) out.write(block);
  }

  private static void cut(Path file) throws IOException {
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(open.length() / 2);
    }
  }
}
