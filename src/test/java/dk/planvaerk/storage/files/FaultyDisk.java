package dk.planvaerk.storage.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A disk on which one step fails, or all from one on. */
public final class FaultyDisk extends DiskBehind {
  /** How a step can fail. */
  public enum Fault { DISK_FULL, ACCESS_DENIED, SHARING_VIOLATION, NO_ATOMIC_MOVE, SHORT_WRITE, FAILING_CLOSE, VANISHED_FOLDER }

  private enum Step { READ, NAME, WRITE, CLOSE, MOVE }

  private Fault fault = Fault.DISK_FULL;
  private int left = Integer.MAX_VALUE;
  private boolean forGood;
  private int failed;

  public FaultyDisk(Disk disk) {
    super(disk);
  }

  /**
   * From now on one step fails.
   *
   * @param which counted from 1, of those that can fail so
   * @param all whether all later ones fail too
   */
  public void failAt(int which, Fault how, boolean all) {
    left = which;
    fault = how;
    forGood = all;
    failed = 0;
  }

  /** Nothing fails any more; how many steps have. */
  public int mend() {
    left = Integer.MAX_VALUE;
    return failed;
  }

  private boolean fails(Step step, Path file) throws IOException {
    boolean can = switch (fault) {
      case DISK_FULL -> step == Step.WRITE || step == Step.NAME;
      case ACCESS_DENIED, SHARING_VIOLATION -> step != Step.CLOSE;
      case NO_ATOMIC_MOVE -> step == Step.MOVE;
      case SHORT_WRITE -> step == Step.WRITE;
      case FAILING_CLOSE -> step == Step.CLOSE;
      case VANISHED_FOLDER -> true;
    };
    if (!can || left == Integer.MAX_VALUE || --left > 0) return false;
    if (forGood) left = 1;
    else left = Integer.MAX_VALUE;
    failed++;
    switch (fault) {
      case DISK_FULL -> throw new FileSystemException(file.toString(), null, "No space left on device");
      case ACCESS_DENIED -> throw new AccessDeniedException(file.toString());
      case SHARING_VIOLATION -> throw new FileSystemException(file.toString(), null, "being used by another process");
      case NO_ATOMIC_MOVE -> throw new AtomicMoveNotSupportedException(file.toString(), file.toString(), "another drive");
      case FAILING_CLOSE -> throw new IOException("close failed");
      case SHORT_WRITE -> {}
      case VANISHED_FOLDER -> vanish(file.resolveSibling("."));
    }
    return true;
  }

  private static void vanish(Path inside) throws IOException {
    Path folder = inside.normalize();
    if (!Files.exists(folder)) return;
    List<Path> all;
    try (var walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path p : all) Files.delete(p);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    fails(Step.READ, folder.resolve("x"));
    return super.list(folder);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    fails(Step.READ, file);
    return super.read(file);
  }

  @Override
  public void makeFolders(Path folder) throws IOException {
    fails(Step.NAME, folder.resolve("x"));
    super.makeFolders(folder);
  }

  @Override
  public Out create(Path file, Path like) throws IOException {
    fails(Step.NAME, file);
    return new Writing(super.create(file, like), file);
  }

  @Override
  public Out append(Path file) throws IOException {
    fails(Step.NAME, file);
    return new Writing(super.append(file), file);
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    fails(Step.MOVE, to);
    super.moveAtomically(from, to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    fails(Step.NAME, to);
    super.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    fails(Step.NAME, file);
    super.delete(file);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    fails(Step.NAME, folder.resolve("x"));
    super.syncFolder(folder);
  }

  private final class Writing implements Out {
    private final Out out;
    private final Path file;

    Writing(Out out, Path file) {
      this.out = out;
      this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      if (!fails(Step.WRITE, file) || fault != Fault.SHORT_WRITE) return out.write(bytes);
      byte[] half = new byte[bytes.remaining() / 2];
      bytes.get(half);
      out.write(ByteBuffer.wrap(half));
      throw new FileSystemException(file.toString(), null, "No space left on device");
    }

    @Override
    public void force() throws IOException {
      fails(Step.WRITE, file);
      out.force();
    }

    @Override
    public void close() throws IOException {
      out.close();
      fails(Step.CLOSE, file);
    }
  }
}
