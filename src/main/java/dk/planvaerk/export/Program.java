package dk.planvaerk.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** This program, as its documents and its command line name it. The build writes the resource. */
public record Program(String name, String version) {
  /**
   * Name and version of the program that is running.
   *
   * @throws UncheckedIOException if the program itself is damaged
   */
  public static Program running() {
    var values = new Properties();
    try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
      if (in == null) throw new IOException("program.properties");
      values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Program(values.getProperty("name", ""), values.getProperty("version", ""));
  }

  /** Both, as in {@code Planværk 1.0}. */
  public String nameAndVersion() {
    return name + " " + version;
  }
}
