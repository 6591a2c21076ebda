package dk.planvaerk.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A Word file in the making: parts, and who refers to whom. */
final class WordFile {
  /** What stands in a part. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Gives all entries one time, where the library would look at the clock: a day that the field of a zip
   * entry, which is local time and begins in 1980, can say everywhere.
   */
  private static final class Timeless extends ZipArchiveOutputStream {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 12, 0);

    Timeless(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
      super.putArchiveEntry(entry);
    }
  }

  private final OPCPackage file = OPCPackage.create(OutputStream.nullOutputStream());

  /**
   * @param core the core properties; those of the library name the library, and now
   */
  WordFile(Content core) {
    file.addMarshaller(ContentTypes.CORE_PROPERTIES_PART, (part, zip) -> store(part, core, zip));
  }

  /** Adds a part behind its owner. */
  void add(Part part, Content content) throws IOException {
    try {
      PackagePartName name = name(part);
      PackagePart added = file.createPart(name, part.contentType());
      Part owner = part.owner();
      RelationshipSource source = owner == null ? file : file.getPart(name(owner));
      source.addRelationship(name, TargetMode.INTERNAL, part.relation(), part.id());
      try (OutputStream out = added.getOutputStream()) {
        content.writeTo(out);
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(part.path(), e);
    }
  }

  /**
   * Lets a part link to an address. Word goes there when the reader does, and never by itself.
   *
   * @param id by which the part names it
   */
  void link(Part from, String address, String id) {
    try {
      file.getPart(name(from)).addExternalRelationship(address, Part.LINK, id);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(from.path(), e);
    }
  }

  /**
   * Writes the file and leaves the stream open. It is whole before the first byte goes out.
   *
   * @throws IOException if the stream can't be written
   */
  void save(OutputStream out) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new Timeless(bytes)) {
      file.save(zip);
    } finally {
      file.revert();
    }
    bytes.writeTo(out);
  }

  private static PackagePartName name(Part part) throws InvalidFormatException {
    return PackagingURIHelper.createPartName(part.path());
  }

  private static boolean store(PackagePart part, Content content, OutputStream out) throws OpenXML4JException {
    try {
      var zip = (ZipArchiveOutputStream) out;
      zip.putArchiveEntry(new ZipArchiveEntry(part.getPartName().getName().substring(1)));
      var bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      bytes.writeTo(zip);
      zip.closeArchiveEntry();
      return true;
    } catch (IOException e) {
      throw new OpenXML4JException(part.getPartName().getName(), e);
    }
  }
}
