package dk.planvaerk.storage.history;

import dk.planvaerk.storage.history.Kept.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * How long what is kept stays: the last saves, one of each day for a while, one of each month after that, and what was
 * sent or exported as long as there is room.
 *
 * @param saves how many of the last ones stay whatever their age
 * @param days for how many days one of each stays, and all that was discarded or replaced
 * @param months for how many months one of each stays
 * @param bytes how much room there is for one plan
 */
public record Retention(int saves, int days, int months, long bytes) {
  public static final Retention USUAL = new Retention(20, 30, 120, 100_000_000);

  /** What may go. */
  List<Kept> superfluous(List<Kept> all, Instant now, ToLongFunction<Kept> size) {
    List<Kept> newest = all.stream().sorted(Comparator.comparing(Kept::when).reversed()).toList();
    var keep = new ArrayList<Kept>();
    Set<Object> seen = new HashSet<>();
    int saved = 0;
    for (Kept k : newest) {
      boolean young = Duration.between(k.when(), now).toDays() < days;
      boolean last = k.reason().isSaved() && saved++ < saves;
      boolean ofDay = k.reason().isSaved() && young && seen.add(k.when().atOffset(ZoneOffset.UTC).toLocalDate());
      boolean ofMonth = k.reason().isSaved() && !young && isWithinMonths(k, now) && seen.add(YearMonth.from(k.when().atOffset(ZoneOffset.UTC)));
      if (outside(k) > 0 || last || ofDay || ofMonth || (!k.reason().isSaved() && young)) keep.add(k);
    }
    makeRoom(keep, size);
    return all.stream().filter(k -> !keep.contains(k)).toList();
  }

  private boolean isWithinMonths(Kept k, Instant now) {
    return k.when().atOffset(ZoneOffset.UTC).plusMonths(months).toInstant().isAfter(now);
  }

  /** Whether somebody else has it, or a document made of it, which can't be laid beside the plan without it. */
  private static int outside(Kept k) {
    return switch (k.reason()) {
      case EXPORTED -> 2;
      case SENT -> 1;
      case SAVED, REPLACED, DISCARDED -> 0;
    };
  }

  /** The oldest go first, what was sent after all others and what was exported after that; the newest always stays. */
  private void makeRoom(List<Kept> keep, ToLongFunction<Kept> size) {
    long room = bytes;
    for (Kept k : keep) room -= size.applyAsLong(k);
    for (int outside = 0; outside <= 2; outside++) {
      for (int i = keep.size() - 1; i > 0 && room < 0; i--) {
        if (outside(keep.get(i)) != outside) continue;
        room += size.applyAsLong(keep.remove(i));
      }
    }
  }
}
