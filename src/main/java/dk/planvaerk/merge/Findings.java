package dk.planvaerk.merge;

import dk.planvaerk.language.Message;
import java.util.ArrayList;
import java.util.List;

/** What is found while two plans become one. */
final class Findings {
  final List<Conflict> conflicts = new ArrayList<>();
  final List<Message> notices = new ArrayList<>();

  void add(Conflict conflict) {
    conflicts.add(conflict);
  }

  void say(String key, Object... arguments) {
    notices.add(Message.of(Findings.class, key, arguments));
  }
}
