package dk.planvaerk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
  private static InputProblem problem(byte[] bytes) {
    return assertThrows(InputProblem.class, () -> JsonFile.of(bytes).parse(JsonObject::rest));
  }

  private static String said(String json) {
    return problem(json.getBytes(UTF_8)).in(Texts.DANISH);
  }

  private static String key(String json) {
    return problem(json.getBytes(UTF_8)).what().key();
  }

  @Test
  void readsAnObjectWithAndWithoutAByteOrderMark() throws InputProblem {
    for (String start : new String[] {"", "\uFEFF"}) {
      byte[] bytes = (start + "{\"a\": \"æøå\"}").getBytes(UTF_8);
      assertEquals("æøå", JsonFile.of(bytes).parse(o -> o.string("a")));
    }
  }

  @Test
  void saysTheLineAndCharacterWhereReadingEnds() {
    assertTrue(said("{\n  \"a\": 1,\n  \"b\": }").endsWith("fra linje 3, tegn 8."), said("{\n  \"a\": 1,\n  \"b\": }"));
    assertEquals("json.syntax", key("{\"a\": 1"));
    assertEquals("json.syntax", key("{\"a\": 1} {}"));
    assertEquals("json.syntax", key("{\"a\": NaN}"));
    assertEquals("json.syntax", key("{\"a\": 01}"));
    assertEquals("json.noobject", key(" "));
  }

  @Test
  void aNameTwiceIsRefused() {
    assertEquals("json.syntax", key("{\"a\": 1,\n \"a\": 2}"));
    assertTrue(said("{\"a\": 1,\n \"a\": 2}").contains("linje 2"));
    assertEquals("json.syntax", key("{\"b\": {\"a\": 1, \"a\": 2}}"));
  }

  @Test
  void whatIsNoObjectIsOfAnotherKind() {
    for (String json : new String[] {"[]", "1", "\"a\"", "null"}) assertEquals("json.noobject", key(json));
    assertEquals("json.empty", problem(new byte[0]).what().key());
  }

  @Test
  void textThatIsNotUtf8IsNamedWithItsLine() {
    byte[] latin = "{\n\"a\":\n\"\u00E6\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertEquals("json.encoding", problem(latin).what().key());
    assertTrue(problem(latin).in(Texts.DANISH).contains("Linje 3"));
    byte[] cut = {'{', '\n', '"', (byte) 0xC3};
    assertEquals("json.encoding", problem(cut).what().key());
  }

  @Test
  void depthIsBounded() {
    assertEquals("json.syntax", key("{\"a\":" + "[".repeat(100_000)));
    assertEquals("json.syntax", key("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
  }

  @Test
  void whatMayBeReadMayBeWritten() throws InputProblem {
    for (int depth : new int[] {10, 400, 498, 499, 500, 501, 900}) {
      String json = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
      try {
        var extra = JsonFile.of(json).parse(JsonObject::rest);
        assertEquals(depth, new JsonWriter().rest(extra).text().chars().filter(c -> c == '[').count());
      } catch (InputProblem e) {
        assertEquals("json.syntax", e.what().key());
        assertTrue(depth > 400);
      }
    }
  }

  @Test
  void numbersOfAnySizeAreKeptOrRefused() {
    String huge = "9".repeat(2_000);
    assertTrue(key("{\"a\": " + huge + "}").startsWith("json."));
    assertTrue(key("{\"a\": 1e99999999999}").startsWith("json."));
  }

  @Test
  void aFolderAMissingAndALargeFileAreNamed(@TempDir Path folder) throws IOException {
    assertEquals("file.folder", read(folder));
    assertEquals("file.missing", read(folder.resolve("æ ø.plan")));
    Path large = folder.resolve("stor.plan");
    try (var channel = FileChannel.open(large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {0}), JsonFile.MAX_MEGABYTES * 1_000_000L);
    }
    assertEquals("file.large", read(large));
    Files.delete(large);
  }

  @Test
  void aFileThatNeverEndsIsTooLarge() {
    Path endless = Path.of("/dev/zero");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(endless), "no /dev/zero here");
    assertEquals("file.large", read(endless));
  }

  @Test
  void readsFromAnyFileSystem() throws Exception {
    try (var disk = Jimfs.newFileSystem(Configuration.windows())) {
      Path file = Files.writeString(disk.getPath("C:\\", "æ.json"), "{\"a\": 1}");
      assertEquals(1, JsonFile.read(file).<Integer>parse(o -> o.integer("a", 0, 9)));
    }
  }

  private static String read(Path file) {
    return assertThrows(InputProblem.class, () -> JsonFile.read(file)).what().key();
  }
}
