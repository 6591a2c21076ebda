package dk.planvaerk.revision;

import org.jspecify.annotations.Nullable;

/** What happened to a section, row or step; where several things did, the first of these. */
public enum Change {
  ADDED,
  REMOVED,
  /** It is done now and was not. */
  DONE,
  /** It was done and is not any more. */
  REOPENED,
  MOVED,
  CHANGED;

  static Change of(@Nullable Object before, @Nullable Object after, boolean wasDone, boolean isDone, boolean moved) {
    if (before == null) return ADDED;
    if (after == null) return REMOVED;
    if (wasDone != isDone) return isDone ? DONE : REOPENED;
    return moved ? MOVED : CHANGED;
  }
}
