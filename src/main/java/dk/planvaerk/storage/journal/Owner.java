package dk.planvaerk.storage.journal;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The running program that writes a journal, or has a plan open.
 *
 * @param machine its name, or empty where it is not known
 * @param started when, so that another process that got the same number is not taken for it
 */
public record Owner(String machine, long process, long started) {
  /** A clock that is set moves the time at which a process is said to have started. */
  private static final long LEEWAY_MILLIS = 60_000;

  /** The program that asks. */
  public static Owner thisProcess() {
    ProcessHandle me = ProcessHandle.current();
    return new Owner(nameOfMachine(), me.pid(), started(me));
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** Windows tells by itself; elsewhere few programs are told, and the system has it in a file or knows it as a name in the net. */
  private static String nameOfMachine() {
    String windows = System.getenv("COMPUTERNAME");
    if (windows != null) return windows;
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      String told = System.getenv("HOSTNAME");
      return told != null ? told : nameInNet();
    }
  }

  private static String nameInNet() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "";
    }
  }

  /** Whether it still runs; of one on another machine that is not known, and it counts as ended. */
  public boolean isRunning() {
    if (!machine.equals(nameOfMachine())) return false;
    return ProcessHandle.of(process).filter(p -> p.isAlive() && Math.abs(started(p) - started) < LEEWAY_MILLIS).isPresent();
  }

  /** As it stands in a file. */
  public JsonWriter write() {
    return new JsonWriter().put("machine", machine).put("process", Long.toString(process)).put("started", Long.toString(started));
  }

  /** The one that a file names. */
  public static Owner read(JsonObject o) throws JsonRefused {
    try {
      return new Owner(o.string("machine"), Long.parseLong(o.string("process")), Long.parseLong(o.string("started")));
    } catch (NumberFormatException e) {
      return new Owner("", 0, 0);
    }
  }
}
