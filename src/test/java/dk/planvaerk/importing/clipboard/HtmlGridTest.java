package dk.planvaerk.importing.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlGridTest {
  private static final String WORD_LIST = "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
      + "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>\u00B7<span style='font:7.0pt "
      + "\"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Kursus for\n alle<o:p></o:p></p>";

  @Test
  void mergedCellsReachDownAndAcross() {
    Grid grid = grid("<tr><th>A<th colspan=2>B<th>C<tr><td rowspan=2>1<td>2<td>3<td>4<tr><td>5<td>6<td>7");
    assertTrue(grid.headed());
    assertEquals(List.of(List.of("A", "B", "", "C"), List.of("1", "2", "3", "4"), List.of("", "5", "6", "7")), shown(grid));
    assertTrue(grid.rows().get(2).getFirst().continued());
  }

  @Test
  void wordsListsAreItemsAndItsEmptyParagraphsAreNothing() {
    Text text = cell("<p class=MsoNormal><b>F\u00F8rst</b> noget<o:p></o:p></p>" + WORD_LIST + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>");
    assertEquals("F\u00F8rst noget\n\u2022 Kursus for alle", text.shown());
    assertTrue(text.paragraphs().getFirst().runs().getFirst().bold());
    assertTrue(text.paragraphs().getLast().item());
  }

  @Test
  void bulletsAsTextAreItemsAndNumbersStayText() {
    assertEquals("\u2022 a", cell("\u00B7&nbsp;&nbsp;&nbsp; a").shown());
    assertEquals("1. a\n2. b\n\u2022 c", cell("<ol><li>a</li><li><p>b</p></li></ol><ul><li>c</ul>").shown());
    assertEquals("a) x", cell("<p><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span>x</p>").shown());
  }

  @Test
  void breaksParagraphsAndNestedTablesAreParagraphs() {
    assertEquals("a\nb\n\nc", cell("a<br>b<br><br>c<br>").shown());
    assertEquals("a\nb", cell("<div>a</div>\n <div>b</div>").shown());
    assertEquals("f\u00F8r\n1\n2\n3\nefter", cell("f\u00F8r<table><tr><td>1<td>2<tr><td>3</table>efter").shown());
  }

  @Test
  void looksComeFromTagsAndStyles() {
    List<Paragraph> lines = cell("<b style='font-weight:normal'>a<span style='font-weight:700'>b</span></b>"
        + "<p><em>c</em><span style='font-style:italic'>d</span></p>").paragraphs();
    assertEquals("ab", lines.getFirst().plain());
    assertTrue(!lines.getFirst().runs().getFirst().bold() && lines.getFirst().runs().getLast().bold());
    assertEquals(1, lines.getLast().runs().size());
    assertTrue(lines.getLast().runs().getFirst().italic());
  }

  @Test
  void looksComeFromTheStyleBlocksOfExcelAndWord() {
    Grid grid = HtmlGrid.read("<html><head><style><!-- table {} TD, .xl1 {font-weight:400;font-style:normal}"
        + ".xl65 {mso-style-parent:style0;font-weight:700;} .font5 {font-style:italic}\n@page {margin:1cm} p.MsoNormal, li.MsoNormal {font-weight:bold}"
        + "--></style></head><body><table><tr><td class=xl65>fed</td><td class=xl1>en <font class='font5'>skr\u00E5</font></td>"
        + "<td class='xl65' style='font-weight:normal'>tynd</td><td><p class=MsoNormal>linje</p></td></tr></table>", "").orElseThrow();
    List<Text> cells = grid.rows().getFirst().stream().map(c -> c.text()).toList();
    assertTrue(cells.get(0).isBold(0, 3));
    assertTrue(!cells.get(1).isBold(0, 1) && cells.get(1).isItalic(3, 7) && !cells.get(1).isItalic(0, 2));
    assertTrue(!cells.get(2).isBold(0, 5), "what stands at the cell itself is the nearest word");
    assertTrue(cells.get(3).isBold(0, 5));
  }

  @Test
  void formattedTextIsReadAndPlainTextLeftToItsCharacters() {
    Text text = HtmlText.read("Version:0.9\r\n<html><style>.s1 {font-weight:700}</style><body><!--StartFragment--><p>En <span class=s1>fed</span></p>"
        + "<ul><li><i>punkt</i></ul><!--EndFragment-->", "").orElseThrow().text();
    assertEquals("En fed\n\u2022 punkt", text.shown());
    assertTrue(text.isBold(3, 6) && !text.isBold(0, 2) && text.isItalic(9, 14));
    assertEquals(Optional.empty(), HtmlText.read("<p>En</p><p>to</p>", "En\nto"));
    assertEquals(Optional.empty(), HtmlText.read("<table><tr><td><b>a</b><td>b</table>", "a\tb"));
    assertTrue(HtmlText.read("<table><tr><td><b>a</b></table>", "a").orElseThrow().text().isBold(0, 1), "one cell is a text");
  }

  @Test
  void whatIsStruckIsKeptAndTheLineThroughItIsSaidToBeLost() {
    Grid grid = grid("<tr><td><s>a</s><td><span style='text-decoration:line-through'>b</span><td>c<td><del> </del>d");
    assertEquals(List.of(List.of("a", "b", "c", "d")), shown(grid));
    assertEquals("[Overstregningen i 2 celler (teksten kommer med)]",
        grid.notes().stream().map(n -> n.in(Texts.DANISH)).toList().toString());
  }

  @Test
  void whatIsHiddenOrACommentIsNotRead() {
    assertEquals("x", cell("<!--[if mso]>y<![endif]-->x<span style='display:none'>z</span><style>p{}</style>").shown());
  }

  @Test
  void whatIsLeftIsSaid() {
    Grid grid = HtmlGrid.read("<p>Hilsen Lis</p><table><tr><td>lange tekster<td><img src=x>b</table>", "").orElseThrow();
    assertEquals("[Teksten uden for tabellen: »Hilsen Lis«, 1 billede]",
        grid.notes().stream().map(n -> n.in(Texts.DANISH)).toList().toString());
  }

  @Test
  void aLetterWithASmallTableInItIsNoTable() {
    assertEquals(Optional.empty(), HtmlGrid.read("<p>Et langt brev om mange ting</p><table><tr><td>Lis<td>Leder</table>", ""));
    assertEquals(Optional.empty(), HtmlGrid.read("<p>Ingen</p>", ""));
  }

  @Test
  void twoTablesStandBelowEachOtherAndWindowsHeaderIsNotText() {
    Grid grid = HtmlGrid.read("Version:1.0\r\nStartHTML:0001\r\n<html><body><!--StartFragment--><table><tr><td>a<td>b</table>"
        + "<table><tr><td>c<td>d</table><!--EndFragment-->", "").orElseThrow();
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), shown(grid));
    assertEquals(List.of(), grid.notes());
  }

  private static Grid grid(String rows) {
    return HtmlGrid.read("<table>" + rows + "</table>", "").orElseThrow();
  }

  private static Text cell(String html) {
    return grid("<tr><td>" + html + "</td></tr>").rows().getFirst().getFirst().text();
  }

  private static List<List<String>> shown(Grid grid) {
    return grid.rows().stream().map(r -> r.stream().map(c -> c.text().shown()).toList()).toList();
  }
}
