package dk.planvaerk.carrying;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails before it gives more than it may: what is packed small may be endless unpacked. */
public final class Bounded extends FilterInputStream {
  private final Budget budget;

  /** What several streams may give together: many small ones are as endless as a large one. */
  public static final class Budget {
    private long left;

    /**
     * @param most bytes
     */
    public Budget(long most) {
      this.left = most;
    }

    private void take(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) throw new IOException("too much");
    }
  }

  /**
   * @param budget what it gives of
   */
  public Bounded(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) budget.take(1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) budget.take(read);
    return read;
  }
}
