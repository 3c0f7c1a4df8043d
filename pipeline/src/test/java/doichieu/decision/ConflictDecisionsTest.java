package doichieu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Severity;
import doichieu.target.Comparator;
import doichieu.target.Conflict;
import doichieu.target.Conflict.TargetValue;
import doichieu.target.ConflictStatus;
import doichieu.target.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictDecisionsTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

  private static final PlanNames PLANS = new PlanNames(List.of());

  private static Conflict conflict(String figure) {
    return conflict(figure, Comparator.EQUAL, "%");
  }

  private static Conflict conflict(String figure, Comparator bound, String unit) {
    return new Conflict(
        "below-superior:x",
        "below-superior",
        Severity.ERROR,
        "x",
        null,
        null,
        List.of("t"),
        List.of("doc-a"),
        List.of(new TargetValue("t", "doc-a", bound, new BigDecimal(figure), null, unit, figure)),
        null,
        new Message("vi", "en"),
        ConflictStatus.OPEN,
        null);
  }

  private static Conflict decided(
      String figure, ConflictStatus status, @Nullable String until, String now) {
    ConflictDecision decision =
        new ConflictDecision(
            "below-superior:x",
            status,
            "An",
            "2025-11-01T00:00:00Z",
            "vì sao",
            until,
            ConflictDecision.figures(conflict(figure), PLANS));
    return new ConflictDecisions(List.of(decision), PLANS)
        .apply(List.of(conflict(now)), TODAY)
        .get(0);
  }

  @Test
  void aDecisionIsKeptWhileTheFiguresStay() {
    Conflict kept = decided("80", ConflictStatus.WAIVED, null, "80.0");

    assertThat(kept.status()).isEqualTo(ConflictStatus.WAIVED);
    assertThat(kept.decision())
        .isEqualTo(new Conflict.Decision("An", "2025-11-01T00:00:00Z", "vì sao", null));
  }

  @Test
  void aDecisionLapsesVisiblyWhenAFigureChanges() {
    Conflict lapsed = decided("80", ConflictStatus.WAIVED, null, "70");

    assertThat(lapsed.status()).isEqualTo(ConflictStatus.OPEN);
    assertThat(String.valueOf(lapsed.decision())).contains("hết hiệu lực", "vì sao");
  }

  @Test
  void aPostponementIsOverAfterItsLastDay() {
    assertThat(decided("80", ConflictStatus.POSTPONED, "2025-11-20", "80").status())
        .isEqualTo(ConflictStatus.POSTPONED);
    assertThat(decided("80", ConflictStatus.POSTPONED, "2025-11-19", "80").status())
        .isEqualTo(ConflictStatus.OPEN);
  }

  @Test
  void aDecisionLapsesWhenTheUnitOrTheBoundChanges() {
    ConflictDecision decision =
        new ConflictDecision(
            "below-superior:x",
            ConflictStatus.WAIVED,
            "An",
            "2025-11-01T00:00:00Z",
            null,
            null,
            ConflictDecision.figures(conflict("80"), PLANS));

    assertThat(decision.holdsFor(conflict("80"), PLANS)).isTrue();
    assertThat(decision.holdsFor(conflict("80", Comparator.EQUAL, "hồ sơ"), PLANS)).isFalse();
    assertThat(decision.holdsFor(conflict("80", Comparator.AT_LEAST, "%"), PLANS)).isFalse();
  }
}
