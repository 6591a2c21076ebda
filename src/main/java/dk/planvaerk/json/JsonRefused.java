package dk.planvaerk.json;

import dk.planvaerk.language.Message;

/** A value is not what it has to be. */
public final class JsonRefused extends Exception {
  private final String pointer;
  private final transient Message reason;

  /**
   * @param pointer the JSON pointer of the value
   */
  public JsonRefused(String pointer, Message reason) {
    super(pointer + ": " + reason.key());
    this.pointer = pointer;
    this.reason = reason;
  }

  String pointer() {
    return pointer;
  }

  Message reason() {
    return reason;
  }
}
