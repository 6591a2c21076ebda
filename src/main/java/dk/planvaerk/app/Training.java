package dk.planvaerk.app;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import javafx.application.Application;

/**
 * The run from which the build makes the cache of loaded classes that the launcher starts with: each usual
 * command, and then the window with a real plan, without a display. Arguments: a folder to write into, and the jar
 * with a screen in memory for JavaFX; without it only the commands are run.
 */
public final class Training {
  /** What of JavaFX belongs to a real screen, which there is none of here. */
  private static final List<String> SCREEN = List.of("com/sun/glass/ui/", "com/sun/prism/es2/", "com/sun/prism/shader/");

  private Training() {}

  public static void main(String[] arguments) throws Throwable {
    Path folder = Path.of(arguments[0]);
    String table = folder.resolve("table.json").toString();
    String imported = folder.resolve("imported.plan").toString();
    String plan = folder.resolve("plan.plan").toString();
    Files.writeString(Path.of(table), "{\"columns\": [\"Tema\", \"Hvad?\"], \"rows\": [[\"Tema 3\", \"• Et punkt\\n• Et til\"]]}");
    Main.run("--version");
    Main.run("kinds");
    Main.run("import", table, "-o", imported);
    Main.run("example", "banesvinget", "-o", plan);
    Main.run("check-file", plan, imported);
    Main.run("version", imported, "--name", "1");
    Main.run("versions", plan);
    Main.run("diff", plan, "--since", "1");
    Main.run("news", plan);
    for (String format : List.of("docx", "pdf", "docx", "pdf")) {
      Main.run("export", plan, "--to", format, "-o", folder.resolve("plan." + format).toString());
    }
    if (arguments.length < 2) return;
    loadScreen();
    appendToClassPath(arguments[1]);
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("headless.geometry", "1920x1080-32");
    System.setProperty("prism.order", "sw");
    Main.run("--bench-frames", plan);
  }

  private static void loadScreen() throws IOException, URISyntaxException {
    Path jar = Path.of(Application.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var entries = new JarFile(jar.toFile())) {
      entries.stream().map(e -> e.getName()).filter(n -> n.endsWith(".class") && SCREEN.stream().anyMatch(n::startsWith))
          .forEach(n -> load(n.substring(0, n.length() - ".class".length()).replace('/', '.')));
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, Training.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return; // one of another system
    }
  }

  /**
   * The screen in memory must not stand on the class path that the cache is made for, which has to be that of the
   * launcher; and JavaFX looks for it with the loader of its own classes.
   */
  private static void appendToClassPath(String jar) throws Throwable {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    var instance = unsafe.getDeclaredField("theUnsafe");
    instance.setAccessible(true);
    Object u = instance.get(null);
    var field = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
    Object base = unsafe.getMethod("staticFieldBase", java.lang.reflect.Field.class).invoke(u, field);
    Object offset = unsafe.getMethod("staticFieldOffset", java.lang.reflect.Field.class).invoke(u, field);
    var all = (MethodHandles.Lookup) unsafe.getMethod("getObject", Object.class, long.class).invoke(u, base, offset);
    var append = all.findVirtual(loader.getClass(), "appendToClassPathForInstrumentation",
        MethodType.methodType(void.class, String.class));
    append.invoke(loader, jar);
  }
}
