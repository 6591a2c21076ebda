package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @Test
  void idsAreEightCharactersAndDifferent() {
    var ids = new Ids();
    var made = Stream.generate(ids::next).limit(10_000).collect(Collectors.toSet());
    assertEquals(10_000, made.size());
    assertTrue(made.stream().allMatch(Ids::isId));
  }

  @Test
  void theSameSeedGivesTheSameIds() {
    assertEquals(new Ids(new Random(7)).next(), new Ids(new Random(7)).next());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc1234", "abc123456", "ABCDEFGH", "abc_efgh", "æbcdefgh", "abcdefg\n"})
  void otherFormsAreNoIds(String id) {
    assertFalse(Ids.isId(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Tema", "mål", "a b", "a-b", "abcdefghijklmnopq"})
  void otherFormsAreNoNames(String name) {
    assertFalse(Ids.isName(name));
    assertTrue(Ids.isName("abcdefghijklmnop"));
  }
}
