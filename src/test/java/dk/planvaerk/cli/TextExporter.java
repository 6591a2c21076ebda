package dk.planvaerk.cli;

import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A format for tests: the title, the program, and the plan where it goes along. */
public final class TextExporter implements Exporter {
  @Override
  public String format() {
    return "txt";
  }

  @Override
  public String name() {
    return "Text";
  }

  @Override
  public void write(ExportedDocument document, OutputStream out, Progress progress) throws IOException {
    String text = document.printout().title() + "\n" + document.program() + "\n" + document.planInside().orElse("");
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
