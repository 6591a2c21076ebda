package dk.planvaerk.proof;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.saving.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes and saves until it is killed, and says after each step what is on the disk by now. */
public final class KillChild {
  private KillChild() {}

  /** Arguments: folder, seed of the plan's writer, seed of when it writes and saves; after how many steps it ends by itself, if it does. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    var writer = new Writer(Long.parseLong(arguments[1]));
    var random = new Random(Long.parseLong(arguments[2]));
    Plan first = PlanFile.parse(Files.readAllBytes(folder.resolve("first.plan")));
    var desk = new Desk(new RealDisk(), folder.resolve("data"), folder.resolve("plan.plan"), first);
    say("B ", desk.plan());
    int steps = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
    for (int i = 0; i < steps; i++) {
      Plan next = writer.next(desk.plan());
      say("T ", next);
      desk.become(next);
      if (random.nextInt(2) == 0 && desk.write()) say("W ", next);
      if (random.nextInt(6) == 0 && desk.save() instanceof Saved.Done) say("S ", next);
    }
  }

  private static void say(String what, Plan plan) {
    System.out.println(what + Writer.number(plan));
    System.out.flush();
  }
}
