package doichieu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.citation.Citations;
import doichieu.decision.Decision.Verdict;
import doichieu.export.Samples;
import doichieu.normalize.LocalIndicatorNames;
import doichieu.target.IndicatorMatch;
import doichieu.target.IndicatorMatch.Candidate;
import doichieu.target.MatchStatus;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorDecisionsTest {
  private static final Catalogue LISTS = Catalogue.load();
  private static final LocalIndicatorNames NAMES =
      new LocalIndicatorNames(LISTS, Citations.of(LISTS));

  @Test
  void sameGivesTheIndicatorWithWhoAndWhen() {
    Target decided = apply(open(), Verdict.SAME, "pay.dossier.online");
    assertThat(decided.indicatorId()).isEqualTo("pay.dossier.online");
    assertThat(decided.indicatorMatch().method()).isEqualTo("decision");
    assertThat(decided.indicatorMatch().parts())
        .containsExactly(decided.statedName(), "An", "2025-03-01T00:00:00Z");
  }

  @Test
  void differentLeavesTheOtherOfTwoCandidates() {
    Target decided = apply(open(), Verdict.DIFFERENT, "pay.dossier.online");
    assertThat(decided.indicatorId()).isEqualTo("pay.transaction.online");
  }

  @Test
  void differentFromWhatWasMatchedLeavesItOpen() {
    Target decided = apply(matched(), Verdict.DIFFERENT, "pay.dossier.online");
    assertThat(decided.indicatorMatch().status()).isEqualTo(MatchStatus.UNMATCHED);
    assertThat(decided.indicatorId()).startsWith("local.");
  }

  @Test
  void newIsAnIndicatorOfItsOwn() {
    Target decided = apply(matched(), Verdict.NEW, null);
    assertThat(decided.indicatorId()).startsWith("local.");
    assertThat(decided.indicatorMatch().status()).isEqualTo(MatchStatus.MATCHED);
  }

  @Test
  void decisionLapsesVisiblyWhenTheWordsChange() {
    Decision decision = decision(open(), Verdict.SAME, "pay.dossier.online");
    IndicatorDecisions decisions = new IndicatorDecisions(List.of(decision), NAMES);
    assertThat(decisions.lapsed(List.of(plan(open())))).isEmpty();
    List<Problem> lapsed = decisions.lapsed(List.of());
    assertThat(lapsed.stream().map(Problem::code)).containsExactly("decision-lapsed");
    assertThat(lapsed.get(0).message().vi()).contains("An").contains(open().statedName());
  }

  private static Target apply(Target target, Verdict verdict, @Nullable String indicator) {
    return new IndicatorDecisions(List.of(decision(target, verdict, indicator)), NAMES)
        .apply(List.of(plan(target)))
        .get(0)
        .targets()
        .get(0);
  }

  private static Decision decision(Target target, Verdict verdict, @Nullable String indicator) {
    return Decision.of(
        verdict, target.statedName(), target.unit(), indicator, "An", "2025-03-01T00:00:00Z", null);
  }

  private static PlanRecord plan(Target target) {
    PlanRecord sample = sample();
    return new PlanRecord(sample.document(), List.of(target), List.of(), List.of());
  }

  private static PlanRecord sample() {
    return Samples.plan(Samples.sha('a'), "a.txt", "80");
  }

  private static Target open() {
    return sample()
        .targets()
        .get(0)
        .withMatch(
            null,
            new IndicatorMatch(
                MatchStatus.AMBIGUOUS,
                null,
                BigDecimal.ONE,
                List.of(),
                List.of(
                    new Candidate("pay.dossier.online", BigDecimal.ONE),
                    new Candidate("pay.transaction.online", BigDecimal.ONE))));
  }

  private static Target matched() {
    return sample()
        .targets()
        .get(0)
        .withMatch(
            "pay.dossier.online",
            new IndicatorMatch(MatchStatus.MATCHED, "exact", BigDecimal.ONE, List.of(), List.of()));
  }
}
