package dk.planvaerk.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellCheckerTest {
  private static List<String> wrong(String text) {
    return Read.in(text).stream().map(Misspelling::word).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Opfølgningsplanen evalueres på personalemøder, bl.a. ift. magtanvendelser.", "Jf. APV'en skal AMR inddrages mv.",
    "Delmålsdokumentation, neuropædagogik og KRAP-metoden", "børne- og ungeområdet", "udviklings- og kompetenceplaner",
    "Onboarding og grundrul ifbm. nye medarbejdere", "LEDELSEN HAR ANSVARET", "medarbejderens’ og »Jens' plan«",
    "Igangsættes i august 2024 og forventes afsluttet i foråret 2025 (2. + 3. kvartal)", "dilemmafacilitator, tilbudsportalen"})
  void whatIsRightIsNotFlagged(String text) {
    assertEquals(List.of(), wrong(text));
  }

  @Test
  void whatIsMisspeltIsFlaggedWhereItStands() {
    String text = "• En opfølgingsplan med økonoimisk fundement.";
    List<Misspelling> found = Read.in(text);
    assertEquals(List.of("opfølgingsplan", "økonoimisk", "fundement"), found.stream().map(Misspelling::word).toList());
    for (Misspelling m : found) assertEquals(m.word(), text.substring(m.from(), m.to()));
  }

  @Test
  void anAbbreviationNeedsItsFullStop() {
    assertEquals(List.of("evt"), wrong("evt en plan"));
    assertEquals(List.of(), wrong("evt. en plan"));
  }

  @Test
  void onlyTheWrongPartBetweenHyphensIsFlagged() {
    assertEquals(List.of("udvilking"), wrong("APV-udvilking"));
    assertEquals(List.of(new Misspelling(4, 13, "udvilking")), Read.in("APV-udvilking"));
  }
}
