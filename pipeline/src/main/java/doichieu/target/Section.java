package doichieu.target;

import org.jspecify.annotations.Nullable;

/** A heading that governs a row: label without final dot or bracket, null if unnumbered. */
public record Section(@Nullable String label, @Nullable String title) {}
