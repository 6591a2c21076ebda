package dk.planvaerk.importing.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SymbolFontTest {
  @Test
  void theLettersThatOfficeUsesMost() {
    assertEquals("→←↑↓➔✓✗☒☑☺☹☐▪●", signs("Wingdings", "àßáâèüûýþJL¨§l"));
    assertEquals("✓☑☐☒✗", signs("Wingdings 2", "PR£TO"));
    assertEquals("→≤≥≠αβ•±", signs("Symbol", "®£³¹ab·±"));
    assertEquals("✔", signs("Webdings", "a"));
    assertEquals("→", signs("Wingdings 3", "\""));
  }

  @Test
  void lettersInTheRoomOfFontsAndThoseOfWindows() {
    assertEquals("→✓", signs("wingdings", "\uF0E0\uF0FC"));
    assertEquals("•", signs("wingdings", "\u0178"), "9F, as Windows writes it");
    assertEquals(" \u00A0→☃", signs("wingdings", " \u00A0→☃"), "what is a sign already stays");
  }

  @Test
  void eachFontHasASignForEachLetter() {
    for (String font : List.of("Symbol", "Webdings", "Wingdings", "Wingdings 2", "Wingdings 3")) {
      for (int c = 0x20; c <= 0xFF; c++) assertEquals(1, signs(font, Character.toString(c)).codePoints().count(), font + " " + c);
    }
  }

  @Test
  void onlyTheFirstFamilyCounts() {
    assertTrue(SymbolFont.of("\"Wingdings 2\", serif").isPresent());
    assertEquals(Optional.empty(), SymbolFont.of("Calibri, Wingdings"));
    assertEquals(Optional.empty(), SymbolFont.of("\"Segoe UI Symbol\""));
  }

  @Test
  void onAPageTheNearestFontCounts() {
    assertEquals("→ a", text("<b><font face=Wingdings>à</font> a</b>"));
    assertEquals("xà", text("<b>x</b><span style='font-family:Wingdings'><span style='font:7.0pt \"Times New Roman\"'>à</span></span>"));
    assertEquals("✓", text("<style>.w {font-family:Wingdings}</style><p class=w>ü"));
  }

  private static String text(String html) {
    return HtmlText.read(html, "").orElseThrow().text().shown();
  }

  private static String signs(String font, String letters) {
    return SymbolFont.of(font).orElseThrow().signs(letters);
  }
}
