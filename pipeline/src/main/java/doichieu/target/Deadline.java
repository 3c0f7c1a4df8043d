package doichieu.target;

import org.jspecify.annotations.Nullable;

/**
 * A deadline.
 *
 * @param statedText the words; null where the cell is blank, then of the kind NONE
 * @param start first day, ISO; null if open
 * @param end last day allowed, ISO; null if open
 * @param recurrence RFC 5545 rule without the "RRULE:"; null if it does not recur
 */
public record Deadline(
    @Nullable String statedText,
    DeadlineKind kind,
    @Nullable String start,
    @Nullable String end,
    @Nullable String recurrence) {}
