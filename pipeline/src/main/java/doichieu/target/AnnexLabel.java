package doichieu.target;

import org.jspecify.annotations.Nullable;

/** The annex a row stands in: "Phụ lục I" and its title without "(Kèm theo …)". */
public record AnnexLabel(@Nullable String label, @Nullable String title) {}
