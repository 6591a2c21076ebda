package dk.planvaerk.revision;

import org.jspecify.annotations.Nullable;

/** What happened to a section, row or step; where several things did, the first of these. */
public enum Change {
  ADDED,
  REMOVED,
  MOVED,
  CHANGED;

  static Change of(@Nullable Object before, @Nullable Object after, boolean moved) {
    if (before == null) return ADDED;
    if (after == null) return REMOVED;
    return moved ? MOVED : CHANGED;
  }
}
