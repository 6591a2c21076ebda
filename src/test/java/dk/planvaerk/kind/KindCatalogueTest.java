package dk.planvaerk.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.Resources;
import dk.planvaerk.plan.PlanKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindCatalogueTest {
  private final KindCatalogue kinds = KindCatalogue.shipped();

  @Test
  void eachFileIsAKindOfThatNameAndIsWrittenAsTheProgramWritesIt() throws Exception {
    var files = Resources.in("dk/planvaerk/kind", ".json");
    assertEquals(files.size(), kinds.all().size());
    for (var file : files.entrySet()) {
      PlanKind kind = JsonFile.of(file.getValue()).parse(KindJson::read);
      assertEquals(file.getKey(), kind.id());
      assertEquals(new String(file.getValue(), StandardCharsets.UTF_8),
          new String(KindJson.write(kind).bytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theKindsAreOfferedInTheOrderThatTheirFilesSay() {
    List<Integer> orders = kinds.all().stream().map(PlanKind::order).toList();
    assertEquals(orders.stream().sorted().toList(), orders);
    assertSame(kinds.all().getFirst(), kinds.first());
  }

  @Test
  void eachKindHasEnglishForWhatTheProgramSays() {
    for (PlanKind k : kinds.all()) {
      for (var words : List.of(k.name(), k.description(), k.row().one(), k.row().many(), k.step().one(), k.step().many())) {
        assertEquals(List.of("da", "en"), words.byLanguage().keySet().stream().sorted().toList(), k.id());
      }
    }
  }

  @Test
  void aNewerVersionIsOfferedAndAnOlderOneIsNot() {
    PlanKind shipped = kinds.first();
    assertEquals(Optional.empty(), kinds.newer(shipped));
    assertEquals(Optional.empty(), kinds.newer(version(shipped, shipped.version() + 1)));
    assertEquals(Optional.of(shipped), kinds.newer(version(shipped, shipped.version() - 1)));
    assertEquals(Optional.empty(), kinds.find("findesikke"));
  }

  private static PlanKind version(PlanKind k, int version) {
    return new PlanKind(k.id(), version, k.order(), k.name(), k.description(), k.language(), k.fileName(), k.heading(),
        k.row(), k.step(), k.priority(), k.statuses(), k.fields(), k.head(), k.columns(), k.text(), k.basis(), k.guide(), k.page(), k.extra());
  }
}
