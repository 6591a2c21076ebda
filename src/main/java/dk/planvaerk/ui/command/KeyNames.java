package dk.planvaerk.ui.command;

import dk.planvaerk.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** What keys are called in the user's language, as on the keyboard: "Ctrl+Skift+Enter", "Alt+Pil op". */
public final class KeyNames {
  private final Texts texts;

  public KeyNames(Locale language) {
    this.texts = Texts.of(KeyNames.class, language);
  }

  public String of(KeyCodeCombination keys) {
    var names = new ArrayList<String>();
    if (isDown(keys.getShortcut()) || isDown(keys.getControl())) names.add(texts.get("key.ctrl"));
    if (isDown(keys.getAlt())) names.add(texts.get("key.alt"));
    if (isDown(keys.getShift())) names.add(texts.get("key.shift"));
    names.add(of(keys.getCode()));
    return String.join("+", names);
  }

  /** Keys that are pressed together, each by its name. */
  public String of(KeyCode... together) {
    return String.join("+", List.of(together).stream().map(this::of).toList());
  }

  private String of(KeyCode code) {
    return switch (code) {
      case CONTROL -> texts.get("key.ctrl");
      case ALT -> texts.get("key.alt");
      case SHIFT -> texts.get("key.shift");
      case ENTER -> texts.get("key.enter");
      case TAB -> texts.get("key.tab");
      case ESCAPE -> texts.get("key.escape");
      case SPACE -> texts.get("key.space");
      case DELETE -> texts.get("key.delete");
      case BACK_SPACE -> texts.get("key.backspace");
      case INSERT -> texts.get("key.insert");
      case UP -> texts.get("key.up");
      case DOWN -> texts.get("key.down");
      case LEFT -> texts.get("key.left");
      case RIGHT -> texts.get("key.right");
      case HOME -> texts.get("key.home");
      case END -> texts.get("key.end");
      case PAGE_UP -> texts.get("key.pageup");
      case PAGE_DOWN -> texts.get("key.pagedown");
      case PLUS -> texts.get("key.plus");
      case MINUS -> texts.get("key.minus");
      case COMMA -> texts.get("key.comma");
      case PERIOD -> texts.get("key.period");
      default -> code.getName();
    };
  }

  private static boolean isDown(ModifierValue modifier) {
    return modifier == ModifierValue.DOWN;
  }
}
