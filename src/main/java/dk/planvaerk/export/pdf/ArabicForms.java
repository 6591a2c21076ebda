package dk.planvaerk.export.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How Arabic letters look beside each other, by the characters that Unicode has for it: their names say which form of which
 * letter they are. A letter without such characters is shown as it stands alone.
 */
final class ArabicForms {
  /** Has no width, and nothing to see in the font that has Arabic. */
  static final String NOTHING = "\u2060";

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int TATWEEL = 0x640;
  private static final int LAM = 0x644;
  private static final int NONE = -1;
  private static final int FIRST = 0x600;
  private static final int LAST = 0x8FF;

  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final String[] NAMES = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};
  /** By what a form stands for: a letter, or lam and an alef, which are one sign. */
  private static final Map<String, int[]> FORMS = new HashMap<>();

  static {
    for (int c = 0xFB50; c <= 0xFEFC; c++) {
      String name = Character.getName(c);
      if (name == null || !name.startsWith("ARABIC L")) continue;
      String of = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      boolean lamAlef = name.startsWith("ARABIC LIGATURE LAM WITH ALEF") && of.length() == 2;
      if (!lamAlef && !(name.startsWith("ARABIC LETTER ") && of.length() == 1)) continue;
      for (int form = 0; form < NAMES.length; form++) {
        if (name.endsWith(NAMES[form])) FORMS.computeIfAbsent(of, f -> none())[form] = c;
      }
    }
  }

  private ArabicForms() {}

  private static int[] none() {
    int[] forms = new int[NAMES.length];
    Arrays.fill(forms, NONE);
    return forms;
  }

  static boolean isLetter(int codePoint) {
    return codePoint >= FIRST && codePoint <= LAST && Character.isLetter(codePoint);
  }

  /**
   * What a letter looks like where it stands: another character, the same, or {@link #NOTHING} for an alef that is drawn with
   * the lam before it.
   *
   * @param at index of the letter in the text of its paragraph
   */
  static String shown(String text, int at) {
    int letter = text.codePointAt(at);
    int before = neighbour(text, at, -1);
    int behind = neighbour(text, at, 1);
    if (before == LAM && FORMS.containsKey(together(before, letter))) return NOTHING;
    boolean withAlef = letter == LAM && behind != NONE && FORMS.containsKey(together(letter, behind));
    int[] forms = FORMS.get(withAlef ? together(letter, behind) : Character.toString(letter));
    if (forms == null) return Character.toString(letter);
    boolean toBefore = reaches(before, INITIAL) && forms[FINAL] != NONE;
    boolean toBehind = !withAlef && reaches(behind, FINAL) && forms[INITIAL] != NONE;
    int form = forms[toBefore ? toBehind ? MEDIAL : FINAL : toBehind ? INITIAL : ISOLATED];
    return Character.toString(form == NONE ? letter : form);
  }

  private static String together(int lam, int alef) {
    return Character.toString(lam) + Character.toString(alef);
  }

  /** Whether a letter joins the one behind it (it has an initial form) or the one before it (a final one). */
  private static boolean reaches(int letter, int form) {
    if (letter == TATWEEL || letter == JOINER) return true;
    int[] forms = letter == NONE ? null : FORMS.get(Character.toString(letter));
    return forms != null && forms[form] != NONE;
  }

  /** The next letter in a direction past marks above and below. */
  private static int neighbour(String text, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < text.length() && isPassed(text.charAt(i))) i += step;
    return i < 0 || i >= text.length() ? NONE : text.charAt(i);
  }

  private static boolean isPassed(char c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    return mark && c != JOINER && c != NON_JOINER;
  }
}
