package doichieu.decision;

/**
 * A plan that a person took out of the comparison; it stays in the history.
 *
 * @param documentId the plan
 * @param reason in the person's words
 * @param by who did it
 * @param at moment, ISO 8601
 */
public record Withdrawal(String documentId, String reason, String by, String at) {}
