package dk.planvaerk.plan;

/** A word or name at the beginning of a sentence and in the midst of one. */
public final class FirstLetter {
  private FirstLetter() {}

  public static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A name behind another word: with a small letter, unless it begins with an abbreviation. */
  public static String inSentence(String name) {
    boolean small = name.length() < 2 || !Character.isUpperCase(name.charAt(1));
    return name.isEmpty() || !small ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
