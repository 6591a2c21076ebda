package dk.planvaerk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Finds the files of a resource folder, so that a new one needs no entry in any list. */
public final class Resources {
  private Resources() {}

  /**
   * The files of a folder of the class path, sorted by name.
   *
   * @param folder such as {@code dk/planvaerk/kind}
   * @param ending which files, such as {@code .json}
   * @return file name without the ending to content
   * @throws UncheckedIOException if the program itself is damaged
   */
  public static Map<String, byte[]> in(String folder, String ending) {
    return in(Resources.class.getClassLoader(), folder, ending);
  }

  static Map<String, byte[]> in(ClassLoader loader, String folder, String ending) {
    var out = new TreeMap<String, byte[]>();
    try {
      for (URL url : Collections.list(loader.getResources(folder))) {
        URI uri = url.toURI();
        if ("jar".equals(uri.getScheme())) {
          try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            String inJar = uri.toString().substring(uri.toString().indexOf('!') + 1);
            addFiles(out, jar.getPath(inJar), ending);
          }
        } else {
          addFiles(out, Path.of(uri), ending);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return out;
  }

  private static void addFiles(Map<String, byte[]> out, Path folder, String ending) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*" + ending)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        out.put(name.substring(0, name.length() - ending.length()), Files.readAllBytes(file));
      }
    }
  }
}
