package dk.planvaerk.cli;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.KindFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds that a command can name, from all folders; they are read when they are asked for. */
final class KindChoice {
  private final Console console;
  private final KindFolders folders;
  private final Supplier<List<Path>> named;

  /**
   * @param named folders that the command line names
   */
  KindChoice(Console console, KindFolders folders, Supplier<List<Path>> named) {
    this.console = console;
    this.folders = folders;
    this.named = named;
  }

  /** All of them; says which files can't be read. */
  KindCatalogue all() {
    var catalogue = KindCatalogue.with(folders.with(named.get()));
    catalogue.problems().forEach(p -> console.say(p.what()));
    return catalogue;
  }

  /** The kind of this id; the one that is offered first for null. */
  PlanKind find(@Nullable String id) throws WrongUse {
    var catalogue = all();
    if (id == null) return catalogue.first();
    String known = catalogue.all().stream().map(PlanKind::id).collect(Collectors.joining(", "));
    return catalogue.find(id).orElseThrow(() -> new WrongUse("use.kind", id, known));
  }
}
