package doichieu.target;

import org.jspecify.annotations.Nullable;

/** A body as printed, and its id in the list of agencies if known. */
public record Agency(String statedName, @Nullable String agencyId) {}
