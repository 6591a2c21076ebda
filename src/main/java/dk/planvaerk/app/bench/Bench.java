package dk.planvaerk.app.bench;

import dk.planvaerk.json.JsonWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Works in a window step by step, one event a frame, and tells as JSON how long it took. */
public final class Bench {
  /** A part of the work; called once a frame until it says that it is done. */
  private interface Step {
    boolean isDone();
  }

  private static final long START_PAGE_NANOS = 2_500_000_000L;
  /** A frame begins when the one before the last has been painted. */
  private static final int PAINTED = 2;
  private static final int STILL = 10;
  /** Enough of them for what one frame in a hundred takes. */
  private static final int LETTERS = 1200;
  /** A save is done well before so many have been typed. */
  private static final int BLOCK = 60;
  private static final String TEXT = """
      Medarbejderne gennemgår borgerens mål på det ugentlige teammøde og skriver opfølgningen ind samme dag, så at alle \
      ved, hvad der er aftalt, hvem der gør det, og hvornår det er nået. Lederen læser med.""";

  private final Hands hands;
  private final Consumer<Path> open;
  private final Consumer<String> told;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final JsonWriter result = new JsonWriter();
  private final Frames scrolling = new Frames();
  private final Frames typing = new Frames();
  private Frames measured = new Frames();
  private long layoutBegan;
  private long layoutTook;
  private long frameBegan;

  /**
   * @param open shows the plan of a file in the scene
   * @param told gets the result
   */
  public Bench(Scene scene, Consumer<Path> open, Consumer<String> told) {
    this.hands = new Hands(scene);
    this.open = open;
    this.told = told;
    scene.addPreLayoutPulseListener(() -> layoutBegan = System.nanoTime());
    scene.addPostLayoutPulseListener(() -> layoutTook = System.nanoTime() - layoutBegan);
  }

  /** From the start of the process to the first typed letter, in a plan that is opened at once. */
  public void start(Path file) {
    open.accept(file);
    steps.add(() -> hands.row().isPresent());
    steps.add(frames(PAINTED));
    steps.add(once(() -> result.put("startToPlan", sinceStart())));
    steps.add(once(hands::click));
    steps.add(once(() -> hands.type('a')));
    steps.add(frames(PAINTED));
    steps.add(once(() -> result.put("startToLetter", sinceStart())));
    begin();
  }

  /** A plan is chosen on the start page, all of it scrolled through and 200 characters written in a cell. */
  public void frames(Path file) {
    long begin = System.nanoTime();
    long[] chosen = {0};
    steps.add(() -> System.nanoTime() - begin > START_PAGE_NANOS);
    steps.add(once(() -> {
      chosen[0] = System.nanoTime();
      open.accept(file);
    }));
    steps.add(() -> hands.row().isPresent());
    steps.add(frames(PAINTED));
    steps.add(once(() -> result.put("chosenToPlan", Frames.millis(System.nanoTime() - chosen[0]))));
    steps.add(once(() -> measured = scrolling));
    steps.add(() -> !hands.wheel());
    steps.add(once(() -> measured = new Frames()));
    steps.add(once(hands::toTop));
    steps.add(frames(STILL));
    steps.add(once(() -> measured = typing));
    steps.add(once(hands::click));
    steps.add(frames(PAINTED));
    for (int i = 0; i < TEXT.length(); i++) write(TEXT.charAt(i));
    steps.add(frames(PAINTED));
    steps.add(once(() -> result.put("scrolling", scrolling.json()).put("typing", typing.json())));
    begin();
  }

  /**
   * Writes {@value #LETTERS} letters in a plan that is opened at once and {@value #LETTERS} more, each {@value #BLOCK} of them
   * saved at their beginning. The one and the other take turns, since a letter takes longer the more there is in the cell.
   */
  public void saves(Path file) {
    var saving = new Frames();
    open.accept(file);
    steps.add(() -> hands.row().isPresent());
    steps.add(frames(STILL));
    steps.add(once(hands::click));
    steps.add(frames(STILL));
    for (int block = 0; block < 2 * LETTERS / BLOCK; block++) {
      // The first of a pair is now the one and now the other.
      boolean saved = block % 4 == 1 || block % 4 == 2;
      steps.add(once(() -> measured = saved ? saving : typing));
      if (saved) steps.add(once(hands::save));
      for (int i = 0; i < BLOCK; i++) write(TEXT.charAt((block * BLOCK + i) % TEXT.length()));
    }
    steps.add(once(() -> result.put("typing", typing.json()).put("saving", saving.json())));
    begin();
  }

  private void write(char letter) {
    steps.add(once(() -> hands.type(letter)));
  }

  private void begin() {
    frameBegan = System.nanoTime();
    new AnimationTimer() {
      @Override
      public void handle(long pulse) {
        long now = System.nanoTime();
        measured.add(now - frameBegan, layoutTook);
        frameBegan = now;
        layoutTook = 0;
        if (steps.element().isDone()) steps.remove();
        if (!steps.isEmpty()) return;
        stop();
        told.accept(result.put("memory", Memory.json()).text());
      }
    }.start();
  }

  private static Step once(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  private static Step frames(int count) {
    int[] left = {count};
    return () -> --left[0] <= 0;
  }

  private static double sinceStart() {
    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
    return Frames.millis(Duration.between(start, Instant.now()).toNanos());
  }
}
