package doichieu.target;

import org.jspecify.annotations.Nullable;

/** When a target is to hold: its year, ISO start and end if stated, and the words. */
public record Period(
    @Nullable Integer year,
    @Nullable String start,
    @Nullable String end,
    @Nullable String statedText) {}
