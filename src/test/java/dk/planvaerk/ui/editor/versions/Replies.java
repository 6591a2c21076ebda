package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers questions about versions by itself, and remembers what was proposed. */
public final class Replies implements VersionQuestions {
  public @Nullable Naming naming;
  public @Nullable Approving approving;
  public Function<Dispatch, @Nullable List<Dispatch>> sent = List::of;
  public @Nullable String row;
  public boolean takeBack;
  public @Nullable Path folder;
  public final List<Object> proposed = new ArrayList<>();

  @Override
  public Optional<Naming> askNew(int number, LocalDate today) {
    proposed.add(number);
    return Optional.ofNullable(naming);
  }

  @Override
  public Optional<Naming> askName(Version version) {
    return Optional.ofNullable(naming);
  }

  @Override
  public Optional<List<Dispatch>> askSent(Version version, Dispatch proposal, List<String> recipients) {
    proposed.add(proposal);
    return Optional.ofNullable(sent.apply(proposal));
  }

  @Override
  public Optional<Approving> askApproval(Version version, LocalDate today, List<String> names) {
    proposed.add(names);
    return Optional.ofNullable(approving);
  }

  @Override
  public Optional<String> askRow(Version version, Plan now) {
    return Optional.ofNullable(row);
  }

  @Override
  public boolean askTakeBack(Version version) {
    proposed.add(version);
    return takeBack;
  }

  @Override
  public Optional<Path> askFolder(Path proposal) {
    proposed.add(proposal);
    return Optional.ofNullable(folder);
  }
}
