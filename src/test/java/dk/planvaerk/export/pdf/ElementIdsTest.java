package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdsTest {
  private static List<String> anchors(Printout printout) {
    return printout.blocks().stream().flatMap(b -> switch (b) {
      case Printout.Heading heading -> Stream.of(heading.anchor());
      case Printout.Prose prose -> Stream.of(prose.anchor());
      case Printout.Table table -> table.rows().stream().flatMap(r -> r.cells().stream()).map(PrintedCell::anchor);
      default -> Stream.<String>empty();
    }).filter(a -> !a.isEmpty()).toList();
  }

  private static void collect(PDStructureNode node, List<String> into) {
    for (Object kid : node.getKids()) {
      if (!(kid instanceof PDStructureElement element)) continue;
      if (element.getElementIdentifier() != null) into.add(element.getElementIdentifier());
      collect(element, into);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have", "ikast-brande", "koebenhavn", "region-midtjylland"})
  void everyPlaceOfThePlanAndTheDocumentHaveTheirNames(String example) {
    Plan plan = Examples.shipped().copy(example, new Ids()).orElseThrow().withId("golden00");
    Printout printout = Printed.of(plan);
    Pdf.of(printout).check(document -> {
      var root = document.getDocumentCatalog().getStructureTreeRoot();
      var found = new ArrayList<String>();
      collect(root, found);
      var expected = new ArrayList<>(anchors(printout));
      expected.add("_plan_golden00_" + Pdf.STATE);
      assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
      for (String anchor : expected) assertEquals(anchor, root.getIDTree().getValue(anchor).getElementIdentifier());
    });
  }
}
