package dk.planvaerk.storage.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A disk in front of another one. */
public class DiskBehind implements Disk {
  protected final Disk disk;

  public DiskBehind(Disk disk) {
    this.disk = disk;
  }

  @Override
  public Kind kind(Path file) {
    return disk.kind(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return disk.list(folder);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return disk.read(file);
  }

  @Override
  public long size(Path file) throws IOException {
    return disk.size(file);
  }

  @Override
  public Instant modified(Path file) throws IOException {
    return disk.modified(file);
  }

  @Override
  public Path behind(Path file) throws IOException {
    return disk.behind(file);
  }

  @Override
  public boolean isReadOnly(Path file) throws IOException {
    return disk.isReadOnly(file);
  }

  @Override
  public void makeFolders(Path folder) throws IOException {
    disk.makeFolders(folder);
  }

  @Override
  public Out create(Path file, Path like) throws IOException {
    return disk.create(file, like);
  }

  @Override
  public Out append(Path file) throws IOException {
    return disk.append(file);
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    disk.moveAtomically(from, to);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    disk.syncFolder(folder);
  }
}
