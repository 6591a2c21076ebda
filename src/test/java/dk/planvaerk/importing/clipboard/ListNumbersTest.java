package dk.planvaerk.importing.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.Text;
import org.junit.jupiter.api.Test;

/** Numbers before items are those that the author saw. */
class ListNumbersTest {
  @Test
  void aListSaysWhereItStartsAndWhatKindOfNumbers() {
    assertEquals("3. a\n4. b\n9. c\n10. d", text("<ol start=3><li>a<li>b<li value=9>c<li>d</ol>"));
    assertEquals("a. x\nb. y", text("<ol type=a><li>x<li>y</ol>"));
    assertEquals("Z. x\nAA. y", text("<ol type=A start=26><li>x<li>y</ol>"));
    assertEquals("iv. x\nv. y", text("<ol type=i start=4><li>x<li>y</ol>"));
    assertEquals("I. x\nXIV. y", text("<ol style='list-style-type:upper-roman'><li>x<li value=14>y</ol>"));
    assertEquals("3. x\n2. y\n1. z", text("<ol reversed><li>x<li>y<li>z</ol>"));
    assertEquals("b. x", text("<style>ol.l {list-style: lower-latin outside}</style><ol class=l start=2><li>x</ol>"));
    assertEquals("1. x", text("<ul style='list-style-type:decimal'><li>x</ul>"));
    assertEquals("x\n• y", text("<ul style='list-style-type:none'><li>x</ul><ol><li style='list-style-type:disc'>y</ol>"));
  }

  @Test
  void aListInAListCountsForItself() {
    assertEquals("1. a\na. b\nb. c\n2. d", text("<ol><li>a<ol type=a><li>b<li>c</ol><li>d</ol>"));
    assertEquals("1. a\n1. b\n2. c", text("<ol><li>a</li><ol><li>b</li></ol><li>c</li></ol>"), "as Google writes it");
  }

  @Test
  void whatWordPutsBeforeAnItemIsCopied() {
    for (String number : new String[] {"1.", "a)", "iv.", "Mål 1:", "§ 3", "1.2.3", "(b)", "Bilag A", "Første:", "3"}) {
      assertEquals(number + " x", text(word(number, "")), number);
    }
    assertEquals("• x", text(word("·", "font-family:Symbol")));
    assertEquals("• x", text(word("§", "font-family:Wingdings")));
    assertEquals("• x", text(word("o", "font-family:\"Courier New\"")));
    assertEquals("• x", text(word("-", "font-family:Calibri")));
    assertEquals("• x", text(word("Ø", "font-family:Wingdings")));
    assertEquals("✓ x", text(word("ü", "font-family:Wingdings")), "a tick says something");
    assertEquals("☐ x", text(word("¨", "font-family:Wingdings")));
    assertEquals("• x", text("<p><![if !supportLists]><span style='mso-list:Ignore'><img src=p.gif>&nbsp;</span><![endif]>x"));
    assertEquals("1. x", text("<p><!--[if !supportLists]--><span>1.<span>&nbsp;&nbsp; </span></span><!--[endif]-->x"),
        "where the style has been lost");
    assertEquals("2. x",
        text("<ol><li style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.</span><![endif]>x</ol>"));
  }

  @Test
  void whatThePlainTextSaysIsRight() {
    assertEquals("Mål 3: x\nMål 4: y", text("<ol><li>x<li>y</ol>", "Mål 3: x\nMål 4: y"));
    assertEquals("7. x\n8. x", text("<ol><li>x<li>x</ol>", "7.\tx\n8.\tx"));
    assertEquals("1. dag\n2. uge", text("<ol><li>dag<li>uge</ol>", "Hver dag\n  dag\n  uge"), "no number stands there");
  }

  private static String word(String number, String font) {
    return "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='" + font
        + "'><span style='mso-list:Ignore'>"
        + number + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>x<o:p></o:p></p>";
  }

  private static String text(String html) {
    return text(html, "");
  }

  private static String text(String html, String plain) {
    Text text = HtmlText.read(html, plain).orElseThrow().text();
    return text.shown();
  }
}
