package dk.planvaerk.joining;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program that others ask. What is asked before it can do anything is done when it can. */
public final class Listening implements AutoCloseable {
  private static final int LONGEST = 1_000_000;

  private final Meeting meeting;
  private final FileChannel lock;
  private final @Nullable ServerSocketChannel socket;
  private final List<Request> early = new ArrayList<>();
  private @Nullable Taker taker;

  /** Does what others ask for. */
  public interface Taker {
    /** On some thread; whether it could. */
    boolean take(Request request);
  }

  /**
   * @param lock a file that is locked as long as it is open
   */
  Listening(Meeting meeting, FileChannel lock, @Nullable ServerSocketChannel socket) {
    this.meeting = meeting;
    this.lock = lock;
    this.socket = socket;
    if (socket != null) start("planvaerk-listening", () -> listen(socket));
  }

  /** From now on what others ask for can be done. */
  public void answer(Taker newTaker) {
    List<Request> waiting;
    synchronized (this) {
      taker = newTaker;
      waiting = List.copyOf(early);
      early.clear();
    }
    if (!waiting.isEmpty()) start("planvaerk-answering", () -> waiting.forEach(newTaker::take));
  }

  private void listen(ServerSocketChannel from) {
    while (from.isOpen()) {
      try {
        SocketChannel asking = from.accept();
        start("planvaerk-answering", () -> answer(asking));
      } catch (IOException e) {
        return; // it is closed
      }
    }
  }

  private void answer(SocketChannel asking) {
    try (asking) {
      Optional<Request> request = Request.read(Channels.newInputStream(asking).readNBytes(LONGEST));
      if (request.isPresent() && take(request.get())) asking.write(ByteBuffer.wrap(Joining.TAKEN));
    } catch (IOException e) {
      return; // who asks goes on by itself
    }
  }

  private boolean take(Request request) {
    Taker now;
    synchronized (this) {
      now = taker;
      if (now == null) return early.add(request);
    }
    return now.take(request);
  }

  private static void start(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** The program is being ended: the next one that is started is the first. */
  @Override
  public void close() {
    try (lock) {
      if (socket != null) socket.close();
      meeting.leave();
    } catch (IOException e) {
      return; // what is left is seen to be so
    }
  }
}
