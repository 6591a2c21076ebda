package dk.planvaerk.ui.editor.model;

import dk.planvaerk.language.Problem;
import dk.planvaerk.print.PrintOrder;
import dk.planvaerk.print.Printer;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.storage.rescue.Rescued;
import dk.planvaerk.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers by itself, and remembers what it was asked and told. */
public final class Answers implements Dialogs {
  public Unsaved unsaved = Unsaved.CANCEL;
  public AfterFailure afterFailure = AfterFailure.CANCEL;
  public ChangedOutside changedOutside = ChangedOutside.CANCEL;
  public Damaged damaged = Damaged.CANCEL;
  public InUse inUse = InUse.CANCEL;
  public TakenOver takenOver = TakenOver.CANCEL;
  public Occupied occupied = Occupied.CANCEL;
  public boolean discard;
  public boolean filed;
  public boolean replace;
  public boolean pdfInstead;
  public @Nullable Function<Printer, PrintOrder> print;
  public @Nullable Path file;
  public List<Path> plans = List.of();
  public final List<String> asked = new ArrayList<>();
  public final List<Problem> told = new ArrayList<>();
  public final List<Throwable> faults = new ArrayList<>();

  @Override
  public Unsaved askUnsaved(String plan, boolean hasFile) {
    asked.add(plan);
    filed = hasFile;
    return unsaved;
  }

  @Override
  public List<Path> askPlans() {
    return plans;
  }

  @Override
  public Optional<Path> askPlanFile(Path proposal) {
    asked.add(String.valueOf(proposal.getFileName()));
    return Optional.ofNullable(file);
  }

  @Override
  public Optional<Path> askExportFile(Path proposal, String format, String name) {
    asked.add(String.valueOf(proposal.getFileName()));
    return Optional.ofNullable(file);
  }

  @Override
  public boolean askDiscard() {
    asked.add("discard");
    return discard;
  }

  @Override
  public boolean askReplace(Path target) {
    asked.add("replace " + target.getFileName());
    return replace;
  }

  @Override
  public ChangedOutside askChangedOutside(Path target, boolean readable, boolean mergeable) {
    asked.add("changed " + target.getFileName());
    return changedOutside;
  }

  @Override
  public InUse askInUse(Path usedFile, Holder by) {
    asked.add("in use " + by.user());
    return inUse;
  }

  @Override
  public TakenOver askTakenOver(Path target, Holder by) {
    asked.add("taken over " + by.user());
    TakenOver answer = takenOver;
    takenOver = TakenOver.CANCEL;
    return answer;
  }

  @Override
  public Occupied askOccupied(Path target, @Nullable Holder by) {
    asked.add("occupied " + (by == null ? "here" : by.user()));
    Occupied answer = occupied;
    occupied = Occupied.CANCEL;
    return answer;
  }

  @Override
  public Damaged askDamaged(Path damagedFile, @Nullable Rescued rescued, @Nullable Instant kept) {
    asked.add("damaged " + damagedFile.getFileName());
    return damaged;
  }

  @Override
  public Optional<String> askPriority(String row, String present) {
    return Optional.of("7");
  }

  @Override
  public Optional<PrintOrder> askPrint(List<Printer> printers) {
    asked.add("print " + printers);
    return Optional.ofNullable(print).map(p -> p.apply(printers.getFirst()));
  }

  @Override
  public boolean askPdfInstead() {
    asked.add("pdf");
    return pdfInstead;
  }

  @Override
  public void tell(Problem problem) {
    told.add(problem);
  }

  @Override
  public AfterFailure tellUnsaved(Problem problem) {
    asked.add("unsaved");
    return tellUnwritten(problem);
  }

  @Override
  public AfterFailure tellUnwritten(Problem problem) {
    told.add(problem);
    AfterFailure answer = afterFailure;
    afterFailure = AfterFailure.CANCEL;
    return answer;
  }

  @Override
  public void tellFault(Throwable fault) {
    faults.add(fault);
  }
}
