package dk.planvaerk.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when the test says so. */
public final class Ticking extends Clock {
  private Instant now;

  public Ticking(Instant now) {
    this.now = now;
  }

  public void tick(Duration by) {
    now = now.plus(by);
  }

  public void set(Instant then) {
    now = then;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
