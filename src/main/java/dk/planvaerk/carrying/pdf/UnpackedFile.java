package dk.planvaerk.carrying.pdf;

import dk.planvaerk.carrying.Bounded;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** An embedded file unpacked, as it is packed by this program and by most others. PDFBox would unpack it whatever its size. */
final class UnpackedFile {
  /** It is larger than it may be, or packed in a way that is not unpacked here. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    private TooMuch(Throwable cause) {
      super(cause);
    }
  }

  private UnpackedFile() {}

  static byte[] of(COSStream stream, Bounded.Budget budget) throws IOException {
    try (InputStream raw = stream.createRawInputStream();
        InputStream in = new Bounded(isPacked(stream) ? new InflaterInputStream(raw) : raw, budget)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new TooMuch(e);
    }
  }

  private static boolean isPacked(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    if (filters == null || (filters instanceof COSArray none && none.size() == 0)) return false;
    COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    if (COSName.FLATE_DECODE.equals(only)) return true;
    throw new IOException("another filter");
  }
}
