package doichieu.target;

import org.jspecify.annotations.Nullable;

/**
 * A deadline.
 *
 * @param start first day, ISO; null if open
 * @param end last day allowed, ISO; null if open
 * @param recurrence RFC 5545 rule without the "RRULE:"; null if it does not recur
 */
public record Deadline(
    String statedText,
    DeadlineKind kind,
    @Nullable String start,
    @Nullable String end,
    @Nullable String recurrence) {}
