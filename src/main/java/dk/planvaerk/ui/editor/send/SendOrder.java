package dk.planvaerk.ui.editor.send;

import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Basis;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made ready, as the user has asked for it.
 *
 * @param caseNumber of the recipient's; may be empty
 * @param date of the version
 * @param redate whether the plan says from then on that it is of that day
 * @param approval of the management, or null
 * @param ownLegend whether the author's explanation of the marks is printed, where there is one
 * @param basis where it is printed what the rows answer
 * @param folder for the documents
 */
public record SendOrder(String recipient, String caseNumber, LocalDate date, boolean redate, @Nullable Approval approval,
    boolean ownLegend, Basis.Place basis, Path folder) {}
