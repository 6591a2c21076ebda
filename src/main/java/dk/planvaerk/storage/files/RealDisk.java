package dk.planvaerk.storage.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The disks of this computer. */
public final class RealDisk implements Disk {
  private static final Set<PosixFilePermission> WRITERS = EnumSet.of(
      PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
  private static final boolean WINDOWS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  @Override
  public Kind kind(Path file) {
    if (Files.isDirectory(file)) return Kind.FOLDER;
    if (Files.isRegularFile(file)) return Kind.FILE;
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Kind.OTHER : Kind.NOTHING;
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause(); // a drive that goes away while it is read
    }
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public long size(Path file) throws IOException {
    return Files.size(file);
  }

  @Override
  public Instant modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  @Override
  public Path behind(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  /** A rename could replace it all the same, and an administrator may write everything, so the permissions are read. */
  @Override
  public boolean isReadOnly(Path file) throws IOException {
    if (!Files.isWritable(file)) return true;
    var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) return posix.readAttributes().permissions().stream().noneMatch(WRITERS::contains);
    var dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
    return dos != null && dos.readAttributes().isReadOnly();
  }

  @Override
  public void makeFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Permissions first: nobody may read a private plan while it is written. */
  @Override
  public Out create(Path file, Path like) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      keepPermissions(like, file);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return new Channel(channel);
  }

  private static void keepPermissions(Path old, Path fresh) throws IOException {
    if (!Files.exists(old)) return;
    var given = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    var wanted = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (given != null && wanted != null) wanted.setPermissions(given.readAttributes().permissions());
  }

  @Override
  public Out append(Path file) throws IOException {
    return new Channel(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.delete(file);
  }

  @Override
  public void hide(Path file) throws IOException {
    if (WINDOWS) Files.setAttribute(file, "dos:hidden", true);
  }

  /** Windows has no such thing. */
  @Override
  public void syncFolder(Path folder) throws IOException {
    if (WINDOWS) return;
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (UnsupportedOperationException e) {
      return; // a file system that lives in memory
    }
  }

  private record Channel(FileChannel channel) implements Out {
    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return channel.write(bytes);
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
