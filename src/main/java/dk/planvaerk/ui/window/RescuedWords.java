package dk.planvaerk.ui.window;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.rescue.Rescued;
import java.util.StringJoiner;

/** What is said above a plan that was rescued, for as long as the user lets it stand: how much of it is there. */
final class RescuedWords {
  private final Texts texts;

  RescuedWords(Texts texts) {
    this.texts = texts;
  }

  String of(Rescued rescued, String file) {
    var words = new StringJoiner(" ");
    String rows = rescued.plan().kind().row().many().in(texts.language());
    words.add(texts.get("rescued.rows", file, rescued.whole(), rescued.all(), rows));
    if (rescued.partly() > 0) words.add(texts.get("rescued.partly", rescued.partly()));
    if (rescued.versionsLost() > 0) words.add(texts.get("rescued.versions", rescued.versionsLost()));
    if (rescued.uncertain()) words.add(texts.get("rescued.uncertain"));
    return words.toString();
  }
}
