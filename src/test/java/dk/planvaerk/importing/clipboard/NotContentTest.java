package dk.planvaerk.importing.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.language.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shapes in which programs mark what is no content. */
class NotContentTest {
  private static final String OFFICE = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">";

  @Test
  void footnotesAndEndnotesOfWordWithTheirMarks() {
    String page = OFFICE
        + "<body><table><tr><td><p>Se bilaget<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span class=MsoFootnoteReference>"
        + "<span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span>[1]</span></span><![endif]>"
        + "</span></span></a> og<a style='mso-endnote-id:edn1' href=\"#_edn1\"><![if !supportFootnotes]>[i]<![endif]></a> listen</p></table>"
        + "<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr><![endif]><div style='mso-element:footnote' id=ftn1>"
        + "<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href=\"#_ftnref1\"><![if !supportFootnotes]>[1]<![endif]></a> Bilag 3</p></div></div>"
        + "<div style='mso-element:endnote-list'><div style='mso-element:endnote' id=edn1><p class=MsoEndnoteText><a href=\"#_ednref1\">[i]</a> Kilde</p></div></div>";
    assertEquals("Se bilaget og listen", cell(page));
    assertEquals("[1 fodnote: »Bilag 3«, 1 slutnote: »Kilde«]", left(page));
  }

  @Test
  void notesThatOnlyTheirLinksTell() {
    assertEquals("Se bilaget.",
        cell("<table><tr><td>Se bilaget<a href='#_ftn1' name='_ftnref1'>[1]</a>.</table><div id=ftn1><p><a href='#_ftnref1'>[1]</a> x</div>"));
    assertEquals("[1 fodnote: »x«]",
        left("<table><tr><td>Se bilaget<a href='#_ftn1'>[1]</a>.</table><div id=ftn1><p><a href='#_ftnref1'>[1]</a> x</div>"));
    String libre = "<table><tr><td>Se<sup><a class='sdfootnoteanc' name='sdfootnote1anc' href='#sdfootnote1sym'><sup>1</sup></a></sup> her</table>"
        + "<div id='sdfootnote1'><p class='sdfootnote'><a class='sdfootnotesym' href='#sdfootnote1anc'>1</a>y</p></div>";
    assertEquals("Se her", cell(libre));
    assertEquals("[1 fodnote: »y«]", left(libre));
    String google = "<table><tr><td>Se<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup> her</table><div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a> z</p></div>";
    assertEquals("Se her", cell(google));
    assertEquals("[1 fodnote: »z«]", left(google));
  }

  @Test
  void aTextThatIsCopiedOutOfANoteOrACommentIsATextLikeAnother() {
    assertEquals("Bilag 3", HtmlText.read("<p class=MsoFootnoteText><b>Bilag</b> 3", "").orElseThrow().text().shown());
    assertEquals("Er det?", HtmlText.read("<p class=MsoCommentText><b>Er</b> det?", "").orElseThrow().text().shown());
  }

  @Test
  void aNoteOfExcel() {
    String page = OFFICE + "<body><table><tr><td class=xl65>maj<![if !supportAnnotations]><span class=msocomanchorNH id=\"_anchor_1\">"
        + "<a class=msocomanchor href=\"#_msocom_1\">[1]</a></span><![endif]></td></tr></table>"
        + "<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomhide><![endif]><div style='mso-element:comment'>"
        + "<![if !supportAnnotations]><div id=\"_com_1\" class=msocomtxt><![endif]><div><![if !supportAnnotations]><a class=msocomhide href=\"#_msoanchor_1\">[1]</a>"
        + "<![endif]><![if !vml]><font>Leder:</font> husk ferie<![endif]></div></div></div></div>";
    assertEquals("maj", cell(page));
    assertEquals("[1 kommentar: »Leder: husk ferie«]", left(page));
  }

  @Test
  void markersWithoutTheListOfCommentsAreCounted() {
    String two = "<table><tr><td>a<!--[if !supportAnnotations]-->[A1]<!--[endif]--> b<a class=msocomanchor href='#_msocom_2'>[A2]</a></table>";
    assertEquals("a b", cell(two));
    assertEquals("[2 kommentarer]", left(two));
  }

  @Test
  void wordsTypedBehindACommentKeepTheLooksOfItsMarkAndStay() {
    assertEquals("møde hver uge",
        cell("<table><tr><td>møde<span class=MsoCommentReference><span style='font-size:8.0pt'> hver uge</span></span></table>"));
  }

  @Test
  void deletedTextsInEveryForm() {
    String page = OFFICE
        + "<table><tr><td>a <del>b</del> c</td><td><span class=msoDel>d e</span></td><td><ins cite='x'>f</ins></td></tr></table>";
    assertEquals(List.of(List.of("a c", "f")), shown(grid(page)));
    assertEquals("[3 slettede ord: »b · d e«]", left(page));
    assertEquals("a", cell("<table><tr><td>a<del datetime='2026-01-01T10:00'>b</del></table>"));
  }

  @Test
  void aLineThroughAWordOfAWebPageIsNoDeletionWhereThePlainTextHasIt() {
    Grid grid = HtmlGrid.read("<table><tr><td>a <del>færdig nu</del>", "a færdig nu").orElseThrow();
    assertEquals("a færdig nu", grid.rows().getFirst().getFirst().text().shown());
    assertEquals("[Overstregningen i 1 celle (teksten kommer med)]",
        grid.notes().stream().map(n -> n.in(Texts.DANISH)).toList().toString());
    assertEquals("[2 slettede ord: »færdig nu«]", left("<table><tr><td>a <del>færdig nu</del>"));
  }

  @Test
  void aLineThatWasDeletedWholeIsNoLine() {
    assertEquals("a\nb",
        cell(OFFICE + "<table><tr><td><p>a</p><p><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><del>x</del><o:p></o:p></p><p>b</p>"));
    assertEquals("1. a\n3. b", cell(OFFICE + "<table><tr><td><ol><li>a<li><del>x</del><li>b</ol>"));
  }

  @Test
  void whatIsHiddenIsTold() {
    String page = "<style>.h {display:none} @media print {.p {display:none}}</style><table><tr><td>a<span class=h>hemmelig</span></td>"
        + "<td><span class=p>b</span><span style='mso-hide:all'>c</span><span hidden>d</span><span style='display:none'> . </span></td><td style='display:none'>e</td></tr></table>";
    assertEquals(List.of(List.of("a", "b")), shown(grid(page)));
    assertEquals("[4 skjulte tekster: »hemmelig · c · d · e«]", left(page));
  }

  @Test
  void hiddenRowsInEveryFormAndTheEmptyOneOfExcelUntold() {
    String page = "<style>.x {visibility:collapse}</style><table><tr><td>a<tr class=x><td>b<tr hidden><td>c<tbody style='display:none'><tr><td>d</tbody>"
        + "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=87></td></tr><![endif]></table>";
    assertEquals(List.of(List.of("a")), shown(grid(page)));
    assertEquals("[3 skjulte rækker: »b · c · d«]", left(page));
  }

  @Test
  void aColumnGroupCanBeHiddenAndSeveralColumnsAtOnce() {
    assertEquals(List.of(List.of("c")), shown(grid("<table><colgroup span=2 style='display:none'></colgroup><col><tr><td>a<td>b<td>c")));
    assertEquals(List.of(List.of("a", "d")),
        shown(grid("<table><col><col span=2 style='visibility:collapse'><col><tr><td>a<td>b<td>c<td>d")));
  }

  @Test
  void aMergedCellThatBeginsHiddenIsSeen() {
    assertEquals(List.of(List.of("Tema", "b")), shown(grid("<table><tr style='display:none'><td rowspan=2>Tema<td>a<tr><td>b")));
    assertEquals(List.of(List.of("Overskrift"), List.of("b")),
        shown(grid("<table><col style='display:none'><col><tr><td colspan=2>Overskrift<tr><td>a<td>b")));
  }

  @Test
  void theTextThatAsksForATextIsNone() {
    String page = OFFICE
        + "<table><tr><td><w:Sdt ShowingPlcHdr=\"t\"><span class=MsoPlaceholderText>Klik her</span></w:Sdt></td><td>b</td></tr></table>";
    assertEquals(List.of(List.of("b")), shown(grid(page)));
    assertEquals("[1 hjælpetekst fra en formular: »Klik her«]", left(page));
  }

  @Test
  void whatStandsAroundWhatWasCopiedIsNotCopied() {
    assertEquals("[]", left("<body>Overskrift på siden<table><!--StartFragment--><tr><td>a<td>b</tr><!--EndFragment--></table>Sidefod</body>"));
  }

  @Test
  void aConditionThatNeverEndsTakesNothingElse() {
    assertEquals("a b\nc", cell("<table><tr><td><p>a<![if !supportAnnotations]>[1]</p> <p>b</p><p>c</p></table>").replace("a\nb", "a b"));
  }

  @Test
  void aCaptionIsToldToBeBesideTheTable() {
    assertEquals("[Teksten uden for tabellen: »Plan«]", left("<table><caption>Plan</caption><tr><td>langt</table>"));
  }

  @Test
  void whatIsTooMuchIsTold() {
    String wide = "<table><tr>" + "<td>a</td>".repeat(205) + "</tr></table>";
    assertEquals(200, grid(wide).width());
    assertTrue(left(wide).startsWith("[5 celler eller rækker, fordi tabellen er for stor"), left(wide));
  }

  @Test
  void fieldsOfFormsAndTabsAndSpacesOfWord() {
    assertEquals("\u2611 gjort \u2610 ikke", cell("<table><tr><td><input type=checkbox checked>gjort <input type=checkbox>ikke"));
    assertEquals("a b", cell("<table><tr><td>a<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>b"));
    assertEquals("side 7",
        cell("<table><tr><td>side <!--[if supportFields]><span style='mso-element:field-begin'></span> PAGE <![endif]-->7"));
  }

  @Test
  void aPageWithoutLeftOverSaysNothing() {
    assertEquals(Optional.empty(), HtmlText.read("<p>a", "a"));
    assertEquals("[]", left("<table><tr><td>a<td>b"));
  }

  private static Grid grid(String page) {
    return HtmlGrid.ofPage(page, "").orElseThrow();
  }

  private static String cell(String page) {
    return shown(grid(page)).getFirst().getFirst();
  }

  private static String left(String page) {
    return grid(page).notes().stream().map(n -> n.in(Texts.DANISH)).toList().toString();
  }

  private static List<List<String>> shown(Grid grid) {
    return grid.rows().stream().map(r -> r.stream().map(c -> c.text().shown()).toList()).toList();
  }
}
