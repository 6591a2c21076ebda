package dk.planvaerk.hyphenation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Where the words of one language may be broken. Safe for several threads. */
public final class Hyphenation {
  private static final Set<String> KNOWN = Set.of("da");
  private static final Map<String, Hyphenation> LOADED = new ConcurrentHashMap<>();

  /** At least so many letters stay before a hyphen, and go behind it. */
  private static final int BEFORE = 2;
  private static final int BEHIND = 3;

  /** Addresses of the internet, paths, and names of files: a hyphen in one would be taken for a part of it. */
  private static final Pattern ADDRESS = Pattern.compile(
      "[@\\\\_]|://|\\p{L}\\.\\p{L}|[\\p{L}\\p{N})]\\.[a-z]{2,4}[0-9]?(?![\\p{L}\\p{N}])|^\\P{L}?/[^/\\s]+/[^/\\s]");
  /** "f.eks." has a dot between letters too. */
  private static final Pattern ABBREVIATION = Pattern.compile("(?!(?i:\\P{L}*www\\.))\\P{L}*\\p{L}{1,4}(?:\\.\\p{L}{1,4})+\\P{L}*");
  /** So much of an address stands on both sides of a break at least. */
  private static final int OF_ADDRESS = 6;
  /** What a break comes behind in an address; before a hyphen or a dot, for at the end of a line it would be taken for one of ours. */
  private static final String ENDS_PART = "/\\@;,|";
  private static final String BEGINS_PART = "-._?#&=%~";

  /** So many capitals are a word in capitals, fewer may be letters that stand for words. */
  private static final int CAPITALS = 6;

  private static final String VOWELS = "aeiouyæøåéöüä";

  private final Patterns patterns;

  private Hyphenation(Patterns patterns) {
    this.patterns = patterns;
  }

  /**
   * The hyphenation of a language; one without patterns breaks words only where they have a hyphen or a
   * slash.
   *
   * @param language as a BCP 47 tag
   */
  public static Hyphenation of(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    return LOADED.computeIfAbsent(code, c -> new Hyphenation(KNOWN.contains(c) ? Patterns.of(c) : Patterns.NONE));
  }

  /**
   * The places where a word may be broken, from left to right. Characters that are no letters stand where
   * they stand: what is between spaces can be given as it is, with its brackets and commas.
   */
  public List<BreakPlace> places(String word) {
    if (isAddress(word)) return placesInAddress(word);
    var places = new ArrayList<BreakPlace>();
    int at = 0;
    while (at < word.length()) {
      int end = at;
      while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) end++;
      if (end - at >= BEFORE + BEHIND) addHyphens(places, word.substring(at, end), at);
      if (isJoint(word, end)) places.add(new BreakPlace(end + 1, false));
      at = end + 1;
    }
    return places;
  }

  /** Whether what stands between two spaces is, or has, an address, a path or the name of a file, which get no hyphens. */
  public static boolean isAddress(String word) {
    return ADDRESS.matcher(word).find() && !ABBREVIATION.matcher(word).matches();
  }

  private static List<BreakPlace> placesInAddress(String word) {
    var places = new ArrayList<BreakPlace>();
    // The name of a host stays whole as long as it can.
    boolean inPart = word.indexOf('/') < 0 && word.indexOf('\\') < 0 && word.indexOf('@') < 0;
    for (int i = OF_ADDRESS; i <= word.length() - OF_ADDRESS; i++) {
      boolean within = ENDS_PART.indexOf(word.charAt(i)) >= 0;
      boolean behind = ENDS_PART.indexOf(word.charAt(i - 1)) >= 0 && !within;
      inPart |= behind && !word.startsWith("//", i - 2);
      if (behind || (inPart && BEGINS_PART.indexOf(word.charAt(i)) >= 0)) places.add(new BreakPlace(i, false));
    }
    return places;
  }

  private void addHyphens(List<BreakPlace> places, String part, int offset) {
    if (!isBreakable(part)) return;
    String word = part.toLowerCase(Locale.ROOT);
    byte[] weights = patterns.weights(word);
    Arrays.fill(weights, 0, BEFORE, (byte) 0);
    Arrays.fill(weights, weights.length - BEHIND + 1, weights.length, (byte) 0);
    leaveNoLoneLetter(word, weights);
    for (int i = 0; i < weights.length; i++) {
      if (isBreak(weights[i])) places.add(new BreakPlace(offset + i, true));
    }
  }

  /**
   * The Danish patterns have me-d-arbejder, fra-t-rådt and mål as må-l. Of two such breaks the heavier is kept;
   * between consonants neither, for there it is wrong as often as right.
   */
  private static void leaveNoLoneLetter(String word, byte[] weights) {
    for (int i = 0; i + 1 < weights.length; i++) {
      if (!isBreak(weights[i]) || !isBreak(weights[i + 1])) continue;
      boolean consonants = !isVowel(word.charAt(i)) && !isVowel(word.charAt(i + 1));
      boolean keepFirst = weights[i] > weights[i + 1];
      if (consonants || !keepFirst) weights[i] = 0;
      if (consonants || keepFirst) weights[i + 1] = 0;
    }
  }

  private static boolean isBreak(byte weight) {
    return weight % 2 == 1;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  /** Whether all are letters, and small ones but perhaps the first: LA2, VUM and iPad stay whole, a heading does not. */
  private static boolean isBreakable(String part) {
    if (part.length() >= CAPITALS && part.equals(part.toUpperCase(Locale.ROOT))) return part.chars().allMatch(Character::isLetter);
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isLetter(c) || (i > 0 && Character.isUpperCase(c))) return false;
    }
    return true;
  }

  /** Whether there is a hyphen or a slash between two letters, as in og/eller: not one of a date or a number. */
  private static boolean isJoint(String word, int at) {
    if (at < 1 || at + 1 >= word.length()) return false;
    char c = word.charAt(at);
    boolean joins = c == '-' || c == '/' || c == '\u2013';
    return joins && Character.isLetter(word.charAt(at - 1)) && Character.isLetter(word.charAt(at + 1));
  }
}
