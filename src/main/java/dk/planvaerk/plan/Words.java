package dk.planvaerk.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A word or sentence of the program in several languages; Danish is always there. */
public record Words(Map<String, String> byLanguage) {
  public static final String DANISH = "da";

  public Words {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    if (!byLanguage.containsKey(DANISH)) throw new IllegalArgumentException("no Danish word");
  }

  public static Words danish(String word) {
    return new Words(Map.of(DANISH, word));
  }

  /** In this language, or in Danish where it has no word. */
  public String in(Locale language) {
    String word = byLanguage.get(language.getLanguage());
    return word != null ? word : Objects.requireNonNull(byLanguage.get(DANISH));
  }
}
