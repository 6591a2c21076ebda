package dk.planvaerk.carrying;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Which document a zip is: told by the names in its list of contents, of which nothing is unpacked but a few bytes. */
final class ZipForm {
  private static final int LONGEST_TYPE = 100;

  private ZipForm() {}

  static FileForm of(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      if (has(zip, "word/")) return FileForm.WORD;
      if (has(zip, "xl/")) return FileForm.SHEET;
      if (has(zip, "ppt/")) return FileForm.SLIDES;
      return openDocument(type(zip));
    } catch (IOException | IllegalArgumentException e) {
      return FileForm.BROKEN;
    }
  }

  private static boolean has(ZipFile zip, String folder) {
    return zip.getEntry("[Content_Types].xml") != null && zip.stream().anyMatch(e -> e.getName().startsWith(folder));
  }

  private static String type(ZipFile zip) throws IOException {
    @Nullable ZipEntry type = zip.getEntry("mimetype");
    if (type == null) return "";
    try (InputStream in = zip.getInputStream(type)) {
      return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.ISO_8859_1);
    }
  }

  private static FileForm openDocument(String type) {
    if (type.contains("opendocument.text")) return FileForm.TEXT;
    if (type.contains("opendocument.spreadsheet")) return FileForm.SHEET;
    return type.contains("opendocument.presentation") ? FileForm.SLIDES : FileForm.ARCHIVE;
  }
}
