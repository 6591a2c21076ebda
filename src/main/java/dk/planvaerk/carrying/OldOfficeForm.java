package dk.planvaerk.carrying;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which document a compound file of older Office programs is: told by the names of the streams in it. */
final class OldOfficeForm {
  /** What such files begin with, each byte as a character. */
  static final String BEGIN = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** The names stand somewhere in the file; so far it is looked for them. */
  private static final int SEARCHED = 32_000_000;

  private OldOfficeForm() {}

  static FileForm of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String content = new String(in.readNBytes(SEARCHED), StandardCharsets.ISO_8859_1);
      if (has(content, "EncryptedPackage")) return FileForm.LOCKED;
      if (has(content, "__substg1.0_")) return FileForm.MAIL;
      if (has(content, "WordDocument")) return FileForm.TEXT;
      if (has(content, "Workbook")) return FileForm.SHEET;
      return has(content, "PowerPoint Document") ? FileForm.SLIDES : FileForm.ARCHIVE;
    }
  }

  private static boolean has(String content, String name) {
    return content.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }
}
