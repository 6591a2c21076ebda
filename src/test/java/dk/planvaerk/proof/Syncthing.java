package dk.planvaerk.proof;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two instances of Syncthing that carry one folder between them, on the loopback alone: nothing is looked for, relayed,
 * reported or asked of the net.
 */
final class Syncthing implements AutoCloseable {
  private static final String FOLDER = "planer";

  private static final Pattern ID = Pattern.compile("<device id=\"([A-Z0-9-]{63})\"");

  private final Path home;
  private final List<Process> running = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Integer> ports = List.of(freePort(), freePort());

  /**
   * Starts both.
   *
   * @param home where they keep what is theirs
   * @param folders one for each
   */
  Syncthing(Path home, List<Path> folders) throws Exception {
    this.home = home;
    for (int i = 0; i < 2; i++) {
      Path own = Files.createDirectories(home.resolve("syncthing" + i));
      generate(own);
      Matcher id = ID.matcher(Files.readString(own.resolve("config.xml")));
      if (!id.find()) throw new IllegalStateException("no device in " + own);
      ids.add(id.group(1));
    }
    for (int i = 0; i < 2; i++) {
      Path own = home.resolve("syncthing" + i);
      Files.createDirectories(folders.get(i).resolve(".stfolder"));
      Files.writeString(own.resolve("config.xml"), configuration(folders.get(i), i));
      running.add(new ProcessBuilder("syncthing", "serve", "--home=" + own, "--no-browser", "--no-restart")
          .redirectErrorStream(true).redirectOutput(own.resolve("log").toFile()).start());
    }
  }

  /** Whether there is one on this machine. */
  static boolean isThere() {
    try {
      return new ProcessBuilder("syncthing", "--version").redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void generate(Path own) throws Exception {
    var builder = new ProcessBuilder("syncthing", "generate", "--home=" + own, "--no-default-folder")
        .redirectErrorStream(true).redirectOutput(own.resolve("log").toFile());
    builder.environment().put("HOME", home.toString());
    if (builder.start().waitFor() != 0) throw new IllegalStateException(Files.readString(own.resolve("log")));
  }

  private String configuration(Path folder, int me) {
    var devices = new StringBuilder();
    var shared = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      devices.append("""
          <device id="%s" name="maskine%d" compression="never" introducer="false">
            <address>tcp://127.0.0.1:%d</address>
          </device>
          """.formatted(ids.get(i), i, ports.get(i)));
      shared.append("<device id=\"%s\"/>".formatted(ids.get(i)));
    }
    return """
        <configuration version="35">
          <folder id="%s" path="%s" type="sendreceive" rescanIntervalS="1" fsWatcherEnabled="true" fsWatcherDelayS="1">
            %s<maxConflicts>-1</maxConflicts>
          </folder>
          %s
          <gui enabled="false"><address>127.0.0.1:0</address></gui>
          <options>
            <listenAddress>tcp://127.0.0.1:%d</listenAddress>
            <globalAnnounceEnabled>false</globalAnnounceEnabled>
            <localAnnounceEnabled>false</localAnnounceEnabled>
            <relaysEnabled>false</relaysEnabled>
            <natEnabled>false</natEnabled>
            <crashReportingEnabled>false</crashReportingEnabled>
            <urAccepted>-1</urAccepted>
            <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
            <reconnectionIntervalS>1</reconnectionIntervalS>
            <startBrowser>false</startBrowser>
          </options>
        </configuration>
        """.formatted(FOLDER, folder, shared, devices, ports.get(me));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    for (Process p : running) {
      List<ProcessHandle> children = p.descendants().toList();
      p.destroy();
      if (!p.onExit().orTimeout(10, TimeUnit.SECONDS).handle((ended, late) -> late == null).join()) p.destroyForcibly().onExit().join();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
