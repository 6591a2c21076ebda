package dk.planvaerk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.search.Needle.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedleTest {
  private static List<String> found(String what, String line) {
    return found(new Query(what, false, false), line);
  }

  private static List<String> found(Query query, String line) {
    return new Needle(query).in(line).stream().map(s -> line.substring(s.from(), s.to())).toList();
  }

  @Test
  void caseMattersOnlyWhereItIsAskedFor() {
    assertEquals(List.of("MÅL", "mål", "Mål"), found("mål", "MÅL og mål, Målgruppe"));
    assertEquals(List.of("mål"), found(new Query("mål", true, false), "MÅL og mål, Målgruppe"));
  }

  @Test
  void danishLettersAreLettersOfTheirOwn() {
    assertEquals(List.of(), found("aa", "Årsplan på åen"));
    assertEquals(List.of(), found("a", "påbød"), "å is no a with a ring");
    assertEquals(List.of(), found("o", "ø"));
    assertEquals(List.of("Å", "å"), found("å", "År på"));
  }

  @Test
  void accentsWrittenApartAreTheLetterAndPositionsAreThoseOfTheLine() {
    String apart = Normalizer.normalize("På åen står én båd", Normalizer.Form.NFD);
    for (String word : List.of("på", "åen", "står", "én", "båd")) {
      assertEquals(List.of(word), found(word, apart).stream()
          .map(w -> Normalizer.normalize(w, Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT)).toList());
    }
    assertEquals(List.of(new Span(1, 2)), new Needle(new Query(Normalizer.normalize("å", Normalizer.Form.NFD), false, false)).in("på"));
    assertEquals(List.of(), found("a", apart), "no half of a letter");
    assertEquals(List.of(), found("x", "x\u0324y"));
  }

  @Test
  void softHyphensAndKindsOfSpaceAreLookedPast() {
    assertEquals(List.of("per\u00ADso\u00ADna\u00ADle"), found("personale", "Nyt per\u00ADso\u00ADna\u00ADle her"));
    assertEquals(List.of("ale"), found("a\u00ADle", "personale"));
    assertEquals(List.of("4.\u00A0juni"), found("4. juni", "den 4.\u00A0juni"));
  }

  @Test
  void wholeWordsEndWhereWordsEnd() {
    var whole = new Query("mål", false, true);
    assertEquals(List.of("Mål", "mål"), found(whole, "Mål, målgruppe, delmål (mål)"));
    assertEquals(List.of("(mål)"), found(new Query("(mål)", false, true), "x(mål)x"));
    assertEquals(List.of(), found(new Query("nr", false, true), "nr2 ånr"));
  }

  @Test
  void hitsDoNotLieOverEachOther() {
    assertEquals(List.of("aa", "aa"), found("aa", "aaaaa"));
    assertEquals(List.of("😀"), found("😀", "x😀y"));
    assertEquals(List.of(), found("", "xyz"));
  }

  /** Against the plainest search there is, on letters of all sorts. */
  @Test
  void whatIsFoundIsThere() {
    var random = new Random(7);
    String letters = "aAåÅeéo\u0301\u030a\u00AD ø";
    for (int round = 0; round < 3000; round++) {
      String line = word(random, letters, 12);
      String what = word(random, letters, 2);
      for (String hit : found(what, line)) assertEquals(plain(what), plain(hit), "in " + line);
      String composed = plain(line);
      boolean there = !plain(what).isEmpty() && composed.contains(plain(what));
      if (!there) assertEquals(List.of(), found(what, line), what + " in " + line);
    }
  }

  private static String word(Random random, String letters, int most) {
    var out = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) out.append(letters.charAt(random.nextInt(letters.length())));
    return out.toString();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
  }
}
