package dk.planvaerk.ui.look;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The commands on the looks, for the menus of plan and start page. */
public final class LookMenus {
  private final Texts texts;
  private final Look look;

  public LookMenus(Locale language, Look look) {
    this.texts = Texts.of(LookMenus.class, language);
    this.look = look;
  }

  /** Larger, smaller, and each size by itself. */
  public CommandMenu sizes() {
    Zoom zoom = look.zoom();
    var each = new ArrayList<Command>();
    for (int percent : Zoom.STEPS) {
      each.add(Command.of(texts.get("look.percent", percent), () -> zoom.set(percent))
          .onWhen(zoom.percentProperty().map(now -> now.intValue() == percent)));
    }
    return CommandMenu.of(texts.get("look.zoom"),
        List.of(Command.of(texts.get("look.larger"), () -> zoom.step(1)).keys(keys(KeyCode.PLUS)),
            Command.of(texts.get("look.smaller"), () -> zoom.step(-1)).keys(keys(KeyCode.MINUS)),
            Command.of(texts.get("look.usual"), zoom::reset).keys(keys(KeyCode.DIGIT0))),
        each);
  }

  /** Light or dark. */
  public CommandMenu appearances() {
    return CommandMenu.of(texts.get("look.theme"), List.of(appearance("look.system", Appearance.SYSTEM),
        appearance("look.light", Appearance.LIGHT), appearance("look.dark", Appearance.DARK)));
  }

  /** Both. */
  public List<MenuEntry> all() {
    return List.of(sizes(), appearances());
  }

  /** How large everything is now, as in "100 %". */
  public ObservableValue<String> size() {
    return look.zoom().percentProperty().map(p -> texts.get("look.percent", p.intValue()));
  }

  private static KeyCombination keys(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private Command appearance(String key, Appearance appearance) {
    return Command.of(texts.get(key), () -> look.setAppearance(appearance)).onWhen(look.appearanceProperty().map(a -> a == appearance));
  }
}
