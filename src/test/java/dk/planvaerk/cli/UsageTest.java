package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "new", "example", "export", "import", "convert", "kinds", "check-file", "rescue", "versions", "version", "done", "diff", "merge", "news"})
  void everyCommandHasHelpAndVersion(String command) {
    String danish = Ran.planvaerk(with(command, "--help")).done().out();
    String english = Ran.in(Texts.ENGLISH, with(command, "--help")).done().out();
    assertTrue(danish.startsWith("Brug:"), danish);
    assertTrue(english.startsWith("Usage:"), english);
    for (String help : List.of(danish, english)) {
      assertFalse(help.contains("bundle"), help);
      // An option without a description ends where its name does.
      assertTrue(help.lines().noneMatch(l -> l.matches(" {2,6}(-\\w, +)?--[^ ]+ *|  [a-z-]+ *")), help);
    }
    assertFalse(english.matches("(?s).*[æøåÆØÅ].*"), english);
    assertEquals("Planværk 1.2.3\n", Ran.planvaerk(with(command, "--version")).done().out());
    assertEquals("Planværk 1.2.3\n", Ran.planvaerk(with(command, "-V")).done().out());
  }

  private static Object[] with(String command, String option) {
    return command.isEmpty() ? new Object[] {option} : new Object[] {command, option};
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "new", "new --kind", "new --kind a --kind b -o c", "new --kind ukendt -o c", "example", "example ukendt -o c",
    "export", "export a.plan", "export a.plan --to doc", "export a.plan --to", "export --to txt", "import", "import a",
    "import a -o b --kind ukendt", "kinds x", "kinds --json=ja", "kinds --lang fr", "check-file", "--ukendt", "ukendt",
    "--example ukendt", "--lang", "--lang xx", "kinds --xml", "new -o", "check-file --to a", "versions", "version a", "done a", "news", "convert a", "convert a --kind ukendt -o b",  "diff a", "diff a b c",
    "diff a b --since 1", "export a --to txt --marks x", "export a --to txt --marks none --since 1", "done a --row b --on x"
  })
  void wrongUseIsToldInTheUsersLanguage(String line) {
    Ran danish = Ran.planvaerk((Object[]) line.split(" "));
    Ran english = Ran.in(Texts.ENGLISH, (Object[]) line.split(" "));
    for (Ran ran : List.of(danish, english)) {
      assertEquals(ExitCode.WRONG_USE, ran.code(), ran.toString());
      assertEquals("", ran.out());
      assertFalse(ran.err().isBlank());
      assertFalse(ran.err().matches("(?s).*(Missing required|Unknown option|Unmatched|Invalid value|Expected).*"), ran.err());
    }
    assertTrue(danish.err().matches("(?s).*(Kommandoen|Skriv|Vælg|Angiv).*"), danish.err());
    assertTrue(english.err().matches("(?s).*(command|Write|Choose|Name).*"), english.err());
  }

  @Test
  void anAtSignIsPartOfANameAndNotAFileOfArguments(@TempDir Path folder) throws Exception {
    Path arguments = Files.writeString(folder.resolve("plan"), "--ukendt");
    Ran ran = Ran.planvaerk("check-file", "@" + arguments).refused(ExitCode.INPUT);
    assertTrue(ran.err().contains("@" + arguments), ran.err());
  }

  @Test
  void bothLanguagesHaveTheSameHelp() {
    assertEquals(keys(Texts.DANISH), keys(Texts.ENGLISH));
  }

  private static Set<String> keys(Locale language) {
    String name = language.equals(Texts.ENGLISH) ? "help_en" : "help";
    return new TreeSet<>(ResourceBundle.getBundle("dk.planvaerk.cli." + name, Locale.ROOT).keySet());
  }
}
