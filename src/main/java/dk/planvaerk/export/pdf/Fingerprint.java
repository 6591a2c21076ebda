package dk.planvaerk.export.pdf;

import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Block;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the file is known by: made of what stands in it, so that the same document has the same one. */
final class Fingerprint {
  private static final int LENGTH = 16;
  /** Parts what follows each other; no text has it. */
  private static final char END = '\u0001';

  private final MessageDigest digest;
  private StringBuilder gathered = new StringBuilder();

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static byte[] of(ExportedDocument document) {
    try {
      var made = new Fingerprint(MessageDigest.getInstance("SHA-256"));
      Printout printout = document.printout();
      made.add(document.program() + END + document.carried().plan() + END + document.anchor() + END + printout.planId() + END
          + printout.language() + END + printout.title() + END + printout.organisation() + END + printout.date() + END
          + printout.page() + END + printout.footer());
      printout.blocks().forEach(made::add);
      return Arrays.copyOf(made.digest.digest(), LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nearly all of a plan is in its rows, which take long to be told as records are. */
  private void add(Block block) {
    if (!(block instanceof Printout.Table table)) {
      add(block.toString());
      return;
    }
    add(table.title() + END + table.columns());
    for (PrintedRow row : table.rows()) {
      gathered.append(row.outline()).append(END).append(row.steps());
      row.cells().forEach(this::gather);
      Optional.ofNullable(row.again()).ifPresent(this::gather);
      add("");
    }
  }

  private void gather(PrintedCell cell) {
    gathered.append(END).append(cell.column()).append(END).append(cell.step());
    for (PrintedParagraph paragraph : cell.text()) {
      gathered.append(END).append(paragraph.item()).append(paragraph.bar());
      paragraph.runs().forEach(this::gather);
    }
  }

  private void gather(PrintedRun run) {
    List<Boolean> looks = List.of(run.bold(), run.italic(), run.added(), run.done(), run.own(), run.small());
    for (boolean look : looks) gathered.append(look ? '1' : '0');
    gathered.append(run.text()).append(END);
  }

  private void add(String text) {
    digest.update(gathered.append(text).append(END).toString().getBytes(StandardCharsets.UTF_8));
    gathered = new StringBuilder();
  }
}
