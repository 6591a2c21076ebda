package dk.planvaerk.carrying;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails before it gives more than it may: what is packed small may be endless unpacked. */
public final class Bounded extends FilterInputStream {
  private long left;

  /**
   * @param most bytes that it gives
   */
  public Bounded(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) count(1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) count(read);
    return read;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) throw new IOException("too much");
  }
}
