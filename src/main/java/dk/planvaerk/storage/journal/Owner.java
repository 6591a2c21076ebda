package dk.planvaerk.storage.journal;

import dk.planvaerk.json.JsonObject;
import dk.planvaerk.json.JsonRefused;
import dk.planvaerk.json.JsonWriter;
import java.time.Instant;

/**
 * The running program that writes a journal.
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

  private static String nameOfMachine() {
    String windows = System.getenv("COMPUTERNAME");
    String other = System.getenv("HOSTNAME");
    return windows != null ? windows : other != null ? other : "";
  }

  /** Whether it still runs; of one on another machine that is not known, and it counts as ended. */
  public boolean isRunning() {
    if (!machine.equals(nameOfMachine())) return false;
    return ProcessHandle.of(process).filter(p -> p.isAlive() && Math.abs(started(p) - started) < LEEWAY_MILLIS).isPresent();
  }

  JsonWriter write() {
    return new JsonWriter().put("machine", machine).put("process", Long.toString(process)).put("started", Long.toString(started));
  }

  static Owner read(JsonObject o) throws JsonRefused {
    try {
      return new Owner(o.string("machine"), Long.parseLong(o.string("process")), Long.parseLong(o.string("started")));
    } catch (NumberFormatException e) {
      return new Owner("", 0, 0);
    }
  }
}
