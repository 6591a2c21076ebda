package dk.planvaerk.carrying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the form of a file by what it begins with, and by the list of contents of a package. */
final class FormFinder {
  private static final List<String> DOCUMENTS = List.of(".docx", ".pdf", ".doc", ".odt", ".rtf", ".xlsx", ".eml", ".msg");
  private static final List<String> PICTURES = List.of(
      "\u00ff\u00d8\u00ff", "\u0089PNG\r\n", "GIF87a", "GIF89a", "II*\0", "MM\0*");

  private FormFinder() {}

  /** The form of a file; nothing where it is none of these, as a plan's file, or can't be read. Reads the disk. */
  static Optional<FileForm> of(Path file) {
    try {
      return Files.isRegularFile(file) ? of(file, FileHead.of(file)) : Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  private static Optional<FileForm> of(Path file, String head) throws IOException {
    if (head.isEmpty()) return isNamedAsDocument(file) ? Optional.of(FileForm.EMPTY) : Optional.empty();
    if (head.stripLeading().startsWith("{") && !head.startsWith("{\\rtf")) return Optional.empty();
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return Optional.of(ZipForm.of(file));
    if (head.startsWith(OldOfficeForm.BEGIN)) return Optional.of(OldOfficeForm.of(file));
    if (head.startsWith("{\\rtf")) return Optional.of(FileForm.TEXT);
    if (head.contains("%PDF-")) return Optional.of(FileForm.PDF); // readers look for it anywhere near the beginning
    if (isPicture(head)) return Optional.of(FileForm.PICTURE);
    if (MailHead.isAt(head)) return Optional.of(FileForm.MAIL);
    String text = head.stripLeading().toLowerCase(Locale.ROOT);
    return text.startsWith("<!doctype html") || text.startsWith("<html") ? Optional.of(FileForm.WEB) : Optional.empty();
  }

  private static boolean isPicture(String head) {
    boolean newer = head.startsWith("ftyphei", 4) || head.startsWith("ftypmif1", 4)
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
    return newer || PICTURES.stream().anyMatch(head::startsWith);
  }

  private static boolean isNamedAsDocument(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return DOCUMENTS.stream().anyMatch(name::endsWith);
  }
}
