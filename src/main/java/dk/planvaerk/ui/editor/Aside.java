package dk.planvaerk.ui.editor;

/** Reckoning on a plan that would hold up the keys. */
final class Aside {
  private Aside() {}

  static void run(Runnable work) {
    Thread.ofVirtual().name("planvaerk-reckoning").start(work);
  }
}
