package doichieu.target;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which canonical indicator a stated name means, and why.
 *
 * @param method how it was found (exact, alias, section, near, cited-row, decision); null if
 *     unmatched
 * @param score 0 to 1; null if unmatched
 * @param parts the words that decided
 */
public record IndicatorMatch(
    MatchStatus status,
    @Nullable String method,
    @Nullable BigDecimal score,
    List<String> parts,
    List<Candidate> candidates) {
  public IndicatorMatch {
    parts = List.copyOf(parts);
    candidates = List.copyOf(candidates);
  }

  /** An indicator that comes into question, score 0 to 1. */
  public record Candidate(String indicatorId, BigDecimal score) {}
}
