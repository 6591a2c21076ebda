package dk.planvaerk.joining;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the programs with one data folder meet: the socket of the first, whose place a file in the folder tells. */
final class Meeting {
  /** The systems allow some bytes more, each another number. */
  private static final int LONGEST = 100;

  private final Path folder;
  private final Path told;

  Meeting(Path folder) {
    this.folder = folder;
    told = folder.resolve("running.at");
  }

  /** The file that the first one has locked as long as it runs. */
  Path lock() {
    return folder.resolve("running.lock");
  }

  /** Where the first one can be asked; nothing where nobody has told, or where it can't be. */
  Optional<Path> place() {
    try {
      String said = Files.readString(told).strip();
      return said.isEmpty() ? Optional.empty() : Optional.of(Path.of(said));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Opens the socket in the data folder, or where that can't be, in one for passing things; null where neither can be. */
  @Nullable ServerSocketChannel open() throws IOException {
    ServerSocketChannel channel = null;
    Path socket = folder.resolve("running.sock").toAbsolutePath();
    if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) channel = bound(socket);
    if (channel == null) {
      socket = Files.createTempDirectory("planvaerk-").resolve("s"); // only the user may look into it
      channel = bound(socket);
    }
    Files.writeString(told, channel == null ? "" : socket.toString());
    return channel;
  }

  /** The first one is being ended. */
  void leave() throws IOException {
    Optional<Path> socket = place();
    Files.deleteIfExists(told);
    if (socket.isEmpty()) return;
    Files.deleteIfExists(socket.get());
    Path parent = socket.get().getParent();
    if (parent != null && !parent.equals(folder.toAbsolutePath())) Files.deleteIfExists(parent);
  }

  private static @Nullable ServerSocketChannel bound(Path socket) throws IOException {
    ServerSocketChannel channel = null;
    try {
      Files.deleteIfExists(socket); // of one that was not closed
      channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      return channel.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException | UnsupportedOperationException e) { // the drive has no sockets, or the system
      if (channel != null) channel.close();
      return null;
    }
  }
}
