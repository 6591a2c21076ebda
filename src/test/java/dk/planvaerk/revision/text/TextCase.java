package dk.planvaerk.revision.text;

import dk.planvaerk.revision.text.Segment.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A case that a person has judged, from {@code cases.txt}. */
record TextCase(String name, String before, String after, String expected) {
  static List<TextCase> all() throws IOException {
    try (InputStream in = Objects.requireNonNull(TextCase.class.getResourceAsStream("cases.txt"))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      var out = new ArrayList<TextCase>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).startsWith("## ")) continue;
        String after = text(lines.get(i + 2));
        String expected = lines.get(i + 3).equals("*") ? after : text(lines.get(i + 3));
        out.add(new TextCase(lines.get(i).substring(3), text(lines.get(i + 1)), after, expected));
      }
      return out;
    }
  }

  private static String text(String line) {
    return line.replace('⏎', '\n');
  }

  static String marked(List<Segment> segments) {
    return segments.stream().map(s -> switch (s.kind()) {
      case KEPT -> s.text();
      case ADDED -> "{+" + s.text() + "+}";
      case REMOVED -> "[-" + s.text() + "-]";
    }).collect(Collectors.joining());
  }

  static String joined(List<Segment> segments, Kind with) {
    return segments.stream().filter(s -> s.kind() == Kind.KEPT || s.kind() == with).map(Segment::text)
        .collect(Collectors.joining());
  }

  /** What is compared of a text: all but what may come and go unmarked. */
  static List<Token> words(String text) {
    return Tokens.of(text).list().stream().filter(t -> !t.quiet()).toList();
  }

  /** The same without any dash by itself: whether it may come and go hangs on line ends, which are never marked. */
  static List<Token> withoutDashes(String text) {
    return words(text).stream().filter(t -> !t.isDash()).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
