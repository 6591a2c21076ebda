package dk.planvaerk.plan;

import java.time.LocalDate;

/**
 * That a version was sent.
 *
 * @param channel how, such as "Digital Post"; may be empty
 * @param caseNumber of the recipient's; may be empty
 */
public record Dispatch(String recipient, LocalDate date, String channel, String caseNumber, Extra extra) {}
