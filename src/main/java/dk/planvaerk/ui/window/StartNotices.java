package dk.planvaerk.ui.window;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.settings.WipedProfile;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.ui.notice.NoticeBar;
import java.util.Locale;
import javafx.scene.layout.VBox;

/** What concerns the whole program, said above the first window until the user puts it away. */
final class StartNotices extends VBox {
  private final Texts texts;
  private final Memory memory;

  /**
   * @param memory of what the user does not want to be told again
   */
  StartNotices(Texts texts, Memory memory) {
    this.texts = texts;
    this.memory = memory;
  }

  /** Where the memory is wiped as well this is said each time, as it should be. */
  void tell(WipedProfile why) {
    String key = "notice.wiped." + why.name().toLowerCase(Locale.ROOT);
    if (memory.flag(key, false)) return;
    String said = switch (why) {
      case SET, MANDATORY -> texts.get("wiped.set");
      case TEMPORARY -> texts.get("wiped.temporary");
      case MEMORY -> texts.get("wiped.memory");
    };
    show(said, () -> memory.put(key, true));
  }

  void tell(Message message) {
    show(message.in(texts.language()), () -> {});
  }

  private void show(String said, Runnable closed) {
    var bar = new NoticeBar("fth-info");
    bar.tell(said);
    getChildren().add(bar.closable(texts.language(), () -> {
      getChildren().remove(bar);
      closed.run();
    }));
  }
}
