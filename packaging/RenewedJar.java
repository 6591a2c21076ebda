import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * A jar whose classes an AOT cache takes. It takes none of a version from before Java 6, which have no stack maps
 * and are verified the slow way each time; they get stack maps and the version of Java 8, and do the same.
 */
final class RenewedJar {
  private static final int LEAST = ClassFile.JAVA_6_VERSION;
  private static final int NOW = ClassFile.JAVA_8_VERSION;
  private static final int VERSION_AT = 6;
  /** What the licences of such libraries ask for. */
  private static final String CHANGED = "Planværk's build gave the classes of this jar stack maps and the version of Java 8.\n";

  private RenewedJar() {}

  /** Renews a jar where it stands, if it has such classes. */
  static void renew(Path jar) throws IOException {
    var renewed = new ByteArrayOutputStream();
    try (var from = new JarFile(jar.toFile());
        var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        var to = new JarOutputStream(renewed)) {
      if (!hasOld(from)) return;
      ClassFile files = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
          ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)));
      for (JarEntry entry : from.stream().toList()) {
        byte[] bytes = read(from, entry);
        put(to, entry.getName(), isOld(entry, bytes) ? renewed(files, bytes) : bytes);
      }
      put(to, "META-INF/CHANGED", CHANGED.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(jar, renewed.toByteArray());
  }

  private static void put(JarOutputStream to, String name, byte[] bytes) throws IOException {
    to.putNextEntry(new JarEntry(name));
    to.write(bytes);
    to.closeEntry();
  }

  private static byte[] renewed(ClassFile files, byte[] old) {
    ClassTransform bodies = ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
    ClassTransform version = (type, element) -> {
      if (element instanceof ClassFileVersion) type.withVersion(NOW, 0);
      else type.with(element);
    };
    return files.transformClass(files.parse(old), version.andThen(bodies));
  }

  private static boolean hasOld(JarFile jar) throws IOException {
    for (JarEntry entry : jar.stream().toList()) {
      if (entry.getName().endsWith(".class") && isOld(entry, read(jar, entry))) return true;
    }
    return false;
  }

  private static boolean isOld(JarEntry entry, byte[] bytes) {
    return entry.getName().endsWith(".class") && bytes[VERSION_AT + 1] < LEAST;
  }

  private static byte[] read(JarFile from, JarEntry entry) throws IOException {
    try (InputStream in = from.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
