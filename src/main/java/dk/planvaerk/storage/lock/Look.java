package dk.planvaerk.storage.lock;

/** What a look at the lock of a plan has shown. */
public sealed interface Look {
  /** This window has it. */
  record Mine() implements Look {}

  /** Nobody has, for it can't be written here, or read. */
  record Without() implements Look {}

  /** Somebody else has it. */
  record Theirs(Holder holder) implements Look {}
}
