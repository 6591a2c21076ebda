package dk.planvaerk.print;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/** Prints the pages of a PDF as they are, each in its own direction. */
public final class PdfPrint {
  /** Is told each page before it is drawn. */
  @FunctionalInterface
  public interface Progress {
    /**
     * This page is next.
     *
     * @param page counted from 1 among those that are printed
     * @throws CancellationException if the rest is not wanted any more
     */
    void at(int page, int pages);
  }

  private PdfPrint() {}

  /**
   * Sends pages to a printer, and comes back when the system has taken them.
   *
   * @param name what the printer's list of work says
   * @return how many pages
   * @throws CancellationException if the progress says so
   * @throws OutputProblem if there are no such pages or the printer refuses
   */
  public static int print(byte[] pdf, String name, PrintOrder order, Progress progress) throws OutputProblem {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int count = order.pages(document.getNumberOfPages());
      if (count == 0) {
        throw new OutputProblem(Message.of(PdfPrint.class, "print.nopages", document.getNumberOfPages()));
      }
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(order.printer().service());
      job.setJobName(name);
      var stop = new Stop(progress, count);
      job.setPageable(new Some(new PDFPageable(document, Orientation.AUTO), order.first() - 1, count, stop));
      try {
        job.print(attributes(name, order));
      } catch (PrinterException e) {
        if (stop.asked != null) throw stop.asked;
        throw e;
      }
      return count;
    } catch (PrinterException | IOException e) {
      throw new OutputProblem(Message.of(PdfPrint.class, "print.refused", order.printer().name()), e);
    }
  }

  private static HashPrintRequestAttributeSet attributes(String name, PrintOrder order) {
    var attributes = new HashPrintRequestAttributeSet();
    attributes.add(new Copies(order.copies()));
    attributes.add(new JobName(name, Locale.getDefault()));
    if (order.bothSides()) attributes.add(Sides.TWO_SIDED_SHORT_EDGE);
    return attributes;
  }

  /** Remembers who asked to stop, which the printing system turns into an exception of its own. */
  private static final class Stop {
    private final Progress progress;
    private final int count;
    private @Nullable CancellationException asked;

    Stop(Progress progress, int count) {
      this.progress = progress;
      this.count = count;
    }

    void at(int number) throws PrinterException {
      try {
        progress.at(number, count);
      } catch (CancellationException e) {
        asked = e;
        throw new PrinterAbortException();
      }
    }
  }

  /** Some of the pages of a document. */
  private record Some(Pageable all, int first, int count, Stop stop) implements Pageable {
    @Override
    public int getNumberOfPages() {
      return count;
    }

    @Override
    public PageFormat getPageFormat(int index) {
      return all.getPageFormat(first + index);
    }

    @Override
    public Printable getPrintable(int index) {
      Printable drawn = all.getPrintable(first + index);
      return (graphics, format, at) -> {
        if (at >= count) return Printable.NO_SUCH_PAGE;
        stop.at(at + 1);
        return drawn.print(graphics, format, first + at);
      };
    }
  }
}
