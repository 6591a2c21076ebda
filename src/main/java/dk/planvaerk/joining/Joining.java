package dk.planvaerk.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What starts of the program with one data folder do about each other. */
public final class Joining {
  /** How long a running program may take to answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long AGAIN_MILLIS = 50;
  static final byte[] TAKEN = {'o', 'k'};

  private static final Optional<Joined> ALONE = Optional.of(new Joined(Optional.empty()));

  private final Path folder;
  private final Meeting meeting;
  private final Duration patience;

  /** What came of asking a running program. */
  public enum Answer {
    /** It opens what was asked for. */
    TAKEN,
    /** There is none. */
    NOBODY,
    /** There is one, and it does not answer. */
    SILENT
  }

  /**
   * @param folder the data folder; it need not exist yet
   */
  public Joining(Path folder) {
    this(folder, PATIENCE);
  }

  Joining(Path folder, Duration patience) {
    this.folder = folder;
    this.meeting = new Meeting(folder);
    this.patience = patience;
  }

  /** Asks the running program, if there is one, to open something. */
  public Answer ask(Request request) {
    Optional<Path> place = meeting.place();
    if (place.isEmpty()) return Answer.NOBODY;
    var asking = new FutureTask<>(() -> ask(place.get(), request));
    var thread = new Thread(asking, "planvaerk-asking");
    thread.setDaemon(true); // one that is stuck keeps nobody
    thread.start();
    try {
      return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return Answer.SILENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.SILENT;
    }
  }

  private static Answer ask(Path place, Request request) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      try {
        channel.connect(UnixDomainSocketAddress.of(place));
      } catch (IOException e) {
        return Answer.NOBODY; // left by one that was not closed
      }
      var question = ByteBuffer.wrap(request.bytes());
      while (question.hasRemaining()) channel.write(question);
      channel.shutdownOutput();
      var answer = new ByteArrayOutputStream();
      Channels.newInputStream(channel).transferTo(answer);
      return Arrays.equals(TAKEN, answer.toByteArray()) ? Answer.TAKEN : Answer.SILENT;
    }
  }

  /** Becomes the one that others ask; nothing where there is one, or where there can be none. */
  public Optional<Listening> listen() {
    try {
      return first();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Nothing where there is a first one. */
  private Optional<Listening> first() throws IOException {
    Files.createDirectories(folder);
    FileChannel channel = FileChannel.open(meeting.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) return Optional.of(new Listening(meeting, channel, meeting.open()));
      channel.close();
      return Optional.empty();
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Does one or the other, where two may have been started at the same time.
   *
   * @return nothing where the other program has taken the request on
   */
  public Optional<Joined> join(Request request) {
    long end = System.nanoTime() + 2 * patience.toNanos(); // both have much to do when they start
    try {
      do {
        Optional<Listening> first = first();
        if (first.isPresent()) return Optional.of(new Joined(first));
        if (ask(request) == Answer.TAKEN) return Optional.empty();
      } while (System.nanoTime() < end && pause());
    } catch (IOException | UnsupportedOperationException e) {
      return ALONE; // the folder can't be written, or its drive has no locks
    }
    return ALONE;
  }

  /** This program goes on by itself, and is asked by others where there is something to hear them with. */
  public record Joined(Optional<Listening> listening) {}

  private static boolean pause() {
    try {
      Thread.sleep(AGAIN_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
