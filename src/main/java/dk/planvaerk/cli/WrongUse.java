package dk.planvaerk.cli;

import dk.planvaerk.language.Message;

/** A command was written in a way that makes no sense; nothing has been done. */
final class WrongUse extends Exception {
  private final transient Message message;

  WrongUse(String key, Object... arguments) {
    super(key);
    message = Message.of(WrongUse.class, key, arguments);
  }

  Message what() {
    return message;
  }
}
