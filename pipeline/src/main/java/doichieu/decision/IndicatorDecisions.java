package doichieu.decision;

import doichieu.decision.Decision.Verdict;
import doichieu.document.Codes;
import doichieu.document.Codes.Language;
import doichieu.normalize.LocalIndicatorNames;
import doichieu.target.IndicatorMatch;
import doichieu.target.IndicatorMatch.Candidate;
import doichieu.target.MatchStatus;
import doichieu.target.Message;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts people's decisions over the matches that the program found. The printed facts stay as they
 * are; the plans as they were read are not changed.
 */
public final class IndicatorDecisions {
  private static final String METHOD = "decision";
  private static final String LAPSED = "decision-lapsed";

  private final List<Decision> decisions;
  private final LocalIndicatorNames names;
  private final Map<String, List<Decision>> byText = new HashMap<>();

  /**
   * Over the given decisions.
   *
   * @param names gives a new indicator its id
   */
  public IndicatorDecisions(List<Decision> decisions, LocalIndicatorNames names) {
    this.decisions = List.copyOf(decisions);
    this.names = names;
    decisions.forEach(
        decision ->
            byText
                .computeIfAbsent(
                    key(decision.statedName(), decision.unit()), any -> new ArrayList<>())
                .add(decision));
  }

  /** The plans with the decisions applied, in the same order. */
  public List<PlanRecord> apply(List<PlanRecord> plans) {
    return plans.stream().map(this::apply).toList();
  }

  private PlanRecord apply(PlanRecord plan) {
    if (plan.targets().stream().noneMatch(target -> byText.containsKey(key(target)))) {
      return plan;
    }
    List<Target> decided = plan.targets().stream().map(this::apply).toList();
    List<Target> named = names.assign(decided).stream().map(this::settled).toList();
    return new PlanRecord(plan.document(), named, plan.tasks(), plan.problems());
  }

  /** A name that was decided to be new is matched to the indicator of its own. */
  private Target settled(Target target) {
    return byText.getOrDefault(key(target), List.of()).stream()
        .filter(decision -> decision.verdict() == Verdict.NEW && target.indicatorId() != null)
        .findFirst()
        .map(decision -> matched(target, decision, target.indicatorId()))
        .orElse(target);
  }

  private Target apply(Target target) {
    Target decided = target;
    for (Decision decision : byText.getOrDefault(key(target), List.of())) {
      decided = apply(decision, decided);
    }
    return decided;
  }

  private static Target apply(Decision decision, Target target) {
    return switch (decision.verdict()) {
      case SAME -> matched(target, decision, decision.indicatorId());
      case NEW -> target.withMatch(null, open(target, List.of()));
      case DIFFERENT -> without(target, decision);
    };
  }

  private static Target matched(Target target, Decision decision, @Nullable String indicatorId) {
    IndicatorMatch match =
        new IndicatorMatch(
            MatchStatus.MATCHED,
            METHOD,
            BigDecimal.ONE,
            List.of(target.statedName(), decision.by(), decision.at()),
            target.indicatorMatch().candidates());
    return target.withMatch(indicatorId, match);
  }

  /** The match without the indicator that is not meant; of two candidates the other one is. */
  private static Target without(Target target, Decision decision) {
    IndicatorMatch match = target.indicatorMatch();
    List<Candidate> others =
        match.candidates().stream()
            .filter(candidate -> !candidate.indicatorId().equals(decision.indicatorId()))
            .toList();
    boolean excluded = others.size() < match.candidates().size();
    if (Objects.equals(target.indicatorId(), decision.indicatorId())) {
      return target.withMatch(null, open(target, others));
    }
    if (match.status() == MatchStatus.AMBIGUOUS && excluded && others.size() == 1) {
      return matched(target, decision, others.get(0).indicatorId());
    }
    return excluded
        ? target.withMatch(
            target.indicatorId(),
            new IndicatorMatch(
                match.status(), match.method(), match.score(), match.parts(), others))
        : target;
  }

  private static IndicatorMatch open(Target target, List<Candidate> candidates) {
    return new IndicatorMatch(
        MatchStatus.UNMATCHED, METHOD, null, List.of(target.statedName()), candidates);
  }

  /** One problem a decision whose words are printed nowhere any more, by the decision's id. */
  public List<Problem> lapsed(List<PlanRecord> plans) {
    Set<String> printed = new HashSet<>();
    plans.forEach(plan -> plan.targets().forEach(target -> printed.add(key(target))));
    return decisions.stream()
        .filter(decision -> !printed.contains(key(decision.statedName(), decision.unit())))
        .sorted(java.util.Comparator.comparing(Decision::id))
        .map(IndicatorDecisions::lapsed)
        .toList();
  }

  private static Problem lapsed(Decision decision) {
    List<String> arguments =
        List.of(
            decision.statedName(),
            decision.by(),
            decision.at(),
            decision.verdict().toString(),
            Optional.ofNullable(decision.indicatorId()).orElse("–"));
    return new Problem(
        null,
        null,
        LAPSED,
        Codes.severity(LAPSED),
        new Message(
            Codes.message(LAPSED, Language.VI, arguments),
            Codes.message(LAPSED, Language.EN, arguments)),
        List.of());
  }

  private static String key(Target target) {
    return key(target.statedName(), target.unit());
  }

  private static String key(String statedName, @Nullable String unit) {
    return statedName + '\u001f' + unit;
  }
}
