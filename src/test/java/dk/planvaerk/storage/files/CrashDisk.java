package dk.planvaerk.storage.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A disk in memory whose power can be cut. What was not forced is then as it was, as it should be, cut short or garbled, and
 * each name that was not made lasting with its folder is the old or the new one, as chance will have it.
 */
public final class CrashDisk implements Disk {
  /** The power has been cut. */
  public static final class PowerCut extends Error {}

  private static final class Node {
    byte[] forced = {};
    byte[] now = {};
  }

  private final Random random;
  private final Map<Path, Node> names = new LinkedHashMap<>();
  private final Map<Path, Node> lasting = new HashMap<>();
  private final Set<Path> folders = new HashSet<>();
  private int steps;
  private int cutAt = Integer.MAX_VALUE;

  public CrashDisk(Random random) {
    this.random = random;
  }

  /** The power is cut at one of the next steps. */
  public void cutAfter(int more) {
    cutAt = steps + more;
  }

  /** How many steps there have been. */
  public int steps() {
    return steps;
  }

  /** The power is back: what is on the disk is what has survived. */
  public void powerOn() {
    var all = new HashSet<Path>(names.keySet());
    all.addAll(lasting.keySet());
    var after = new LinkedHashMap<Path, Node>();
    for (Path name : all.stream().sorted().toList()) {
      Node kept = names.get(name) == lasting.get(name) || random.nextBoolean() ? names.get(name) : lasting.get(name);
      if (kept != null) after.put(name, kept);
    }
    for (Node node : new HashSet<>(after.values())) node.now = node.forced = survived(node);
    names.clear();
    names.putAll(after);
    lasting.clear();
    lasting.putAll(after);
    cutAt = Integer.MAX_VALUE;
  }

  private byte[] survived(Node node) {
    if (Arrays.equals(node.forced, node.now)) return node.now;
    byte[] out = switch (random.nextInt(4)) {
      case 0 -> node.forced;
      case 1 -> node.now;
      case 2 -> Arrays.copyOf(node.now, node.forced.length + random.nextInt(node.now.length - node.forced.length + 1));
      default -> garbled(node);
    };
    return out.clone();
  }

  private byte[] garbled(Node node) {
    byte[] out = node.now.clone();
    for (int i = node.forced.length; i < out.length; i++) {
      if (random.nextInt(10) == 0) out[i] = (byte) (random.nextBoolean() ? 0 : random.nextInt());
    }
    return out;
  }

  private void step() {
    if (++steps > cutAt) throw new PowerCut();
  }

  private Node node(Path file) throws NoSuchFileException {
    Node node = names.get(file);
    if (node == null) throw new NoSuchFileException(file.toString());
    return node;
  }

  @Override
  public Kind kind(Path file) {
    return names.containsKey(file) ? Kind.FILE : folders.contains(file) ? Kind.FOLDER : Kind.NOTHING;
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    step();
    var all = new ArrayList<Path>();
    for (Path p : names.keySet()) if (folder.equals(p.getParent())) all.add(p);
    for (Path p : folders) if (folder.equals(p.getParent())) all.add(p);
    return all;
  }

  @Override
  public byte[] read(Path file) throws IOException {
    step();
    return node(file).now.clone();
  }

  @Override
  public long size(Path file) throws IOException {
    return node(file).now.length;
  }

  @Override
  public Instant modified(Path file) {
    return Instant.EPOCH;
  }

  @Override
  public Path behind(Path file) {
    return file;
  }

  @Override
  public boolean isReadOnly(Path file) {
    return false;
  }

  /** Folders are there for good: without them there is nothing to lose. */
  @Override
  public void makeFolders(Path folder) {
    step();
    for (Path p = folder; p != null; p = p.getParent()) folders.add(p);
  }

  @Override
  public Out create(Path file, Path like) throws IOException {
    step();
    if (names.containsKey(file)) throw new FileAlreadyExistsException(file.toString());
    var node = new Node();
    names.put(file, node);
    return new Writing(node);
  }

  @Override
  public Out append(Path file) throws IOException {
    step();
    return new Writing(node(file));
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    step();
    names.put(to, node(from));
    names.remove(from);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    moveAtomically(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    if (names.remove(file) == null && !folders.remove(file)) throw new NoSuchFileException(file.toString());
  }

  @Override
  public void syncFolder(Path folder) {
    step();
    lasting.keySet().removeIf(p -> folder.equals(p.getParent()));
    names.forEach((p, node) -> {
      if (folder.equals(p.getParent())) lasting.put(p, node);
    });
  }

  private final class Writing implements Out {
    private final Node node;

    Writing(Node node) {
      this.node = node;
    }

    @Override
    public int write(ByteBuffer bytes) {
      step();
      int length = random.nextInt(3) == 0 ? 1 + random.nextInt(bytes.remaining()) : bytes.remaining();
      byte[] now = Arrays.copyOf(node.now, node.now.length + length);
      bytes.get(now, node.now.length, length);
      node.now = now;
      return length;
    }

    @Override
    public void force() {
      step();
      node.forced = node.now;
    }

    @Override
    public void close() {
      step();
    }
  }
}
