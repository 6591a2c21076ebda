package dk.planvaerk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which commands of the window ask something before they do it, read from its sources: what a command does is followed from
 * method to method, by the declared types of what it is called on, until one asks or the steps are used up. Of an
 * interface it follows whatever implements it, and it follows nothing that is handed over as a value.
 */
final class AskingCommands {
  /** From the command over the actions of its desk to the question. */
  private static final int STEPS = 3;

  private static final Pattern COMMAND = Pattern.compile("Command\\.of\\(");
  private static final Pattern LABEL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");
  private static final Pattern LATER_LABEL = Pattern.compile("^\\s*\\.labelled\\([^\"]*\"([a-z]+(?:\\.[a-z]+)+)\"");
  private static final Pattern ASKS = Pattern.compile("(?:\\.|::)ask\\w*|showAndWait|new \\w*(?:Dialog|Asking)\\b");
  private static final Pattern CALL = Pattern.compile("\\b(\\w+)(?:\\.|::)(\\w+)\\b|\\b([a-z]\\w+)\\(");
  private static final Pattern METHOD = Pattern.compile(
      "^  (?:@\\w+ )?(?:public |private |static |final |synchronized )*[\\w<>\\[\\]?,.@ ]+? (\\w+)\\([^;{]*\\)(?: throws [\\w, ]+)? \\{\\n(.*?)^  }",
      Pattern.DOTALL | Pattern.MULTILINE);

  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, String> methods = new HashMap<>();

  AskingCommands(List<Path> files) throws IOException {
    for (Path file : files) {
      String name = String.valueOf(file.getFileName()).replace(".java", "");
      String source = Files.readString(file);
      sources.put(name, source);
      Matcher m = METHOD.matcher(source);
      while (m.find()) methods.merge(name + "." + m.group(1), m.group(2), String::concat);
    }
  }

  /** The keys of the labels of all commands, and whether they ask. */
  Map<String, Boolean> all() {
    var out = new TreeMap<String, Boolean>();
    sources.forEach((name, source) -> {
      Matcher m = COMMAND.matcher(source);
      while (m.find()) {
        int end = closing(source, m.end() - 1);
        String command = source.substring(m.start(), end);
        String key = label(command, source.substring(end));
        if (key != null) out.merge(key, asks(name, command, STEPS, new HashSet<>()), Boolean::logicalOr);
      }
    });
    return out;
  }

  private static @Nullable String label(String command, String behind) {
    Matcher first = LABEL.matcher(command);
    if (first.find()) return first.group(1);
    Matcher later = LATER_LABEL.matcher(behind);
    return later.find() ? later.group(1) : null;
  }

  private boolean asks(String home, String body, int steps, Set<String> seen) {
    if (ASKS.matcher(body).find()) return true;
    if (steps == 0) return false;
    return CALL.matcher(body).results().anyMatch(m -> {
      String type = m.group(1) == null ? home : type(home, m.group(1));
      String method = m.group(1) == null ? m.group(3) : m.group(2);
      return type != null && implementers(type).stream().anyMatch(in -> {
        String does = methods.get(in + "." + method);
        return does != null && seen.add(in + "." + method) && asks(in, does, steps - 1, seen);
      });
    });
  }

  private Set<String> implementers(String type) {
    var out = new TreeSet<>(Set.of(type));
    Pattern implementing = Pattern.compile("implements [^{]*\\b" + type + "\\b");
    sources.forEach((name, source) -> {
      if (implementing.matcher(source).find()) out.add(name);
    });
    return out;
  }

  /** The declared type of a variable of a class, or null. */
  private @Nullable String type(String home, String variable) {
    if (variable.equals("this")) return home;
    Matcher m = Pattern.compile("\\b([A-Z]\\w+)(?:<[^>]*>)? " + variable + "\\b").matcher(sources.getOrDefault(home, ""));
    return m.find() ? m.group(1) : null;
  }

  private static int closing(String source, int opening) {
    int depth = 0;
    for (int i = opening; i < source.length(); i++) {
      if (source.charAt(i) == '(') depth++;
      if (source.charAt(i) == ')' && --depth == 0) return i + 1;
    }
    return source.length();
  }
}
