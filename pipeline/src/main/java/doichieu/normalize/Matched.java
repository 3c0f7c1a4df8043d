package doichieu.normalize;

import doichieu.target.IndicatorMatch;
import doichieu.target.IndicatorMatch.Candidate;
import doichieu.target.MatchStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicator that a name means, and how it was found.
 *
 * @param indicatorId null unless the match's status is matched
 */
public record Matched(@Nullable String indicatorId, IndicatorMatch match) {

  /** No indicator; the candidates are the nearest ones, for a person to look at. */
  static Matched none(List<Candidate> candidates) {
    return new Matched(
        null, new IndicatorMatch(MatchStatus.UNMATCHED, null, null, List.of(), candidates));
  }

  /** One of the candidates, but no word tells which. */
  static Matched open(List<Candidate> candidates, double score, List<String> parts) {
    return new Matched(
        null, new IndicatorMatch(MatchStatus.AMBIGUOUS, null, score(score), parts, candidates));
  }

  /** The indicator found by a method; score 0 to 1. */
  static Matched found(
      String id, String method, double score, List<String> parts, List<Candidate> candidates) {
    return new Matched(
        id, new IndicatorMatch(MatchStatus.MATCHED, method, score(score), parts, candidates));
  }

  /** The same, found by the title above the row. */
  Matched bySection() {
    String method = match.method() == null ? null : "section";
    return new Matched(
        indicatorId,
        new IndicatorMatch(
            match.status(), method, match.score(), match.parts(), match.candidates()));
  }

  boolean is(MatchStatus status) {
    return match.status() == status;
  }

  static Candidate candidate(String id, double score) {
    return new Candidate(id, score(score));
  }

  private static BigDecimal score(double score) {
    return BigDecimal.valueOf(Math.min(1, score)).setScale(2, RoundingMode.HALF_UP);
  }
}
