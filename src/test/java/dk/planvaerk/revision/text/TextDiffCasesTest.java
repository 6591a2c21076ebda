package dk.planvaerk.revision.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.revision.text.Segment.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The marks that a person expects, and the same ones when the older text is the newer. */
class TextDiffCasesTest {
  @TestFactory
  List<DynamicTest> marksAreWhatAPersonExpects() throws IOException {
    return TextCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> {
      List<Segment> segments = TextDiff.between(c.before(), c.after());
      assertEquals(c.expected(), TextCase.marked(segments));
      assertEquals(c.after(), TextCase.joined(segments, Kind.ADDED));
      assertEquals(TextCase.withoutDashes(c.before()), TextCase.withoutDashes(TextCase.joined(segments, Kind.REMOVED)));
    })).toList();
  }

  @TestFactory
  List<DynamicTest> theOtherWayRoundTheyAreSwapped() throws IOException {
    return TextCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () ->
        assertEquals(words(TextDiff.between(c.before(), c.after()), Kind.ADDED),
            words(TextDiff.between(c.after(), c.before()), Kind.REMOVED)))).toList();
  }

  private static List<String> words(List<Segment> segments, Kind kind) {
    return segments.stream().filter(s -> s.kind() == kind).map(s -> s.text().strip()).toList();
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertTrue(TextCase.all().size() >= 40);
  }
}
