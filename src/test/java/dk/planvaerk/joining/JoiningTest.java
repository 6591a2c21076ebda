package dk.planvaerk.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.joining.Joining.Answer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningTest {
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir private Path folder;
  private final BlockingQueue<Request> asked = new LinkedBlockingQueue<>();

  private Request plans(String... names) {
    return new Request(List.of(names).stream().map(folder::resolve).toList(), Optional.empty());
  }

  private Joining joining(Path data) {
    return new Joining(data, SHORT);
  }

  private Request next() throws InterruptedException {
    return asked.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void theSecondStartHandsItsFilesToTheFirst() throws Exception {
    Path data = folder.resolve("data æøå");
    assertEquals(Answer.NOBODY, joining(data).ask(plans("a.plan")));
    try (Listening first = joining(data).listen().orElseThrow()) {
      first.answer(asked::add);
      assertEquals(Answer.TAKEN, new Joining(data).ask(plans("å.plan", "b c.plan")));
      assertEquals(plans("å.plan", "b c.plan"), next());
      Request example = new Request(List.of(), Optional.of("banesvinget"));
      assertEquals(Optional.empty(), new Joining(data).join(example));
      assertEquals(example, next());
      assertTrue(joining(data).listen().isEmpty(), "there is one first");
    }
  }

  @Test
  void programsWithOtherFoldersKnowNothingOfEachOther() {
    try (Listening first = joining(folder.resolve("a")).listen().orElseThrow()) {
      first.answer(asked::add);
      assertEquals(Answer.NOBODY, joining(folder.resolve("b")).ask(plans("x.plan")));
      try (Listening other = joining(folder.resolve("b")).listen().orElseThrow()) {
        other.answer(r -> false);
      }
    }
    assertTrue(asked.isEmpty());
  }

  @Test
  void whatIsAskedWhileTheFirstOneIsStartingIsDoneWhenItCan() throws Exception {
    try (Listening first = joining(folder).listen().orElseThrow()) {
      assertEquals(Answer.TAKEN, new Joining(folder).ask(plans("a.plan")));
      assertTrue(asked.isEmpty());
      first.answer(asked::add);
      assertEquals(plans("a.plan"), next());
    }
  }

  @Test
  void aRunningOneThatDoesNotAnswerIsLeftAlone() throws Exception {
    var never = new CountDownLatch(1);
    try (Listening first = joining(folder).listen().orElseThrow()) {
      first.answer(request -> {
        try {
          return !never.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          return false;
        }
      });
      assertEquals(Answer.SILENT, joining(folder).ask(plans("a.plan")));
      assertEquals(Optional.of(new Joining.Joined(Optional.empty())), joining(folder).join(plans("a.plan")));
      never.countDown();
    }
  }

  @Test
  void oneThatCannotDoItSaysSo() {
    try (Listening first = joining(folder).listen().orElseThrow()) {
      first.answer(request -> false);
      assertEquals(Answer.SILENT, new Joining(folder).ask(plans("a.plan")));
    }
  }

  @Test
  void aSocketThatWasLeftIsNobody() throws Exception {
    Path socket = folder.resolve("running.sock");
    try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      left.bind(UnixDomainSocketAddress.of(socket));
    }
    assertTrue(Files.exists(socket));
    Files.writeString(folder.resolve("running.at"), socket.toString());
    assertEquals(Answer.NOBODY, joining(folder).ask(plans("a.plan")));
    try (Listening first = joining(folder).listen().orElseThrow()) {
      first.answer(asked::add);
      assertEquals(Answer.TAKEN, new Joining(folder).ask(plans("a.plan")));
    }
  }

  @Test
  void whatIsLeftOrGarbledInTheFolderDisturbsNobody() throws Exception {
    for (String garbled : List.of("", "\0\0", "/no/such/place", "x".repeat(4_000))) {
      Files.writeString(folder.resolve("running.at"), garbled);
      Files.writeString(folder.resolve("running.lock"), "x");
      assertEquals(Answer.NOBODY, joining(folder).ask(plans("a.plan")));
      joining(folder).listen().orElseThrow().close();
    }
  }

  @Test
  void aFolderWithANameTooLongForASocketWorksAllTheSame() throws Exception {
    Path deep = folder.resolve("a".repeat(60)).resolve("b".repeat(60));
    try (Listening first = joining(deep).listen().orElseThrow()) {
      first.answer(asked::add);
      assertEquals(Answer.TAKEN, new Joining(deep).ask(plans("a.plan")));
      assertFalse(Files.exists(deep.resolve("running.sock")));
    }
    assertFalse(Files.exists(deep.resolve("running.at")));
  }

  @Test
  void whereNothingCanBeWrittenEachStartGoesOnByItself() throws Exception {
    Path file = Files.writeString(folder.resolve("no folder"), "");
    assertTrue(joining(file).listen().isEmpty());
    assertEquals(Optional.of(new Joining.Joined(Optional.empty())), joining(file).join(plans("a.plan")));
  }

  @Test
  void whoeverIsClosedLeavesRoomForTheNext() throws Exception {
    joining(folder).listen().orElseThrow().close();
    assertEquals(Answer.NOBODY, joining(folder).ask(plans("a.plan")));
    try (Listening next = joining(folder).listen().orElseThrow()) {
      next.answer(asked::add);
      assertEquals(Answer.TAKEN, new Joining(folder).ask(plans("a.plan")));
    }
  }

  @Test
  void ofTwoStartedAtOnceOneOpensTheFilesOfBoth() throws Exception {
    for (int round = 0; round < 20; round++) {
      Path data = folder.resolve("data" + round);
      var results = new LinkedBlockingQueue<Optional<Joining.Joined>>();
      List<Thread> starts = List.of("a.plan", "b.plan").stream()
          .map(name -> new Thread(() -> results.add(new Joining(data).join(plans(name))))).toList();
      starts.forEach(Thread::start);
      Optional<Joining.Joined> one = results.take();
      Optional<Joining.Joined> two = results.take();
      assertTrue(one.isPresent() != two.isPresent());
      one.or(() -> two).orElseThrow().listening().orElseThrow().close();
    }
  }

  @Test
  void nonsenseIsNotTakenForARequest() throws Exception {
    try (Listening first = joining(folder).listen().orElseThrow()) {
      first.answer(asked::add);
      try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("running.sock")))) {
        channel.write(ByteBuffer.wrap(new byte[] {0, 1, 2, '{'}));
      }
      assertEquals(Answer.TAKEN, new Joining(folder).ask(plans("a.plan")));
      assertEquals(plans("a.plan"), next());
      assertTrue(asked.isEmpty());
    }
  }
}
