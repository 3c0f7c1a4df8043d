package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.TextFold;
import doichieu.normalize.IndicatorIndex.Near;
import doichieu.target.IndicatorMatch.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the indicator of a name that nobody listed, by its words alone. Of two that are easily
 * confused a telling word decides; where none tells, the match is open. A name that speaks of
 * another thing than the nearest indicator measures (cost, where that one measures time) is none.
 */
final class NearMatcher {
  private static final double NEAR_ENOUGH = 0.74;
  private static final double NEAR_ALONE = 0.60;
  private static final double FAR_LEAD = 0.15;
  private static final double WORTH_NAMING = 0.30;
  private static final double CLEAR_LEAD = 0.05;

  /** At least so near is another one whose name may hold all the words. */
  private static final double SHARED = 0.45;

  private static final double LOST = 0.75;
  private static final double RIVAL = 0.5;
  private static final double NO_LEAD = 0.2;
  private static final int RIVALS = 6;
  private static final int CANDIDATES = 3;

  /** So many words among strangers speak of another thing. */
  private static final int STRANGERS = 2;

  private final TextFold fold;
  private final IndicatorIndex index;
  private final ConfusableJudge judge;
  private final UnitFit units;

  NearMatcher(Catalogue lists, IndicatorIndex index) {
    this.fold = lists.fold();
    this.index = index;
    this.judge = new ConfusableJudge(lists.indicators().listConfusables());
    this.units = new UnitFit(lists);
  }

  /**
   * The nearest indicator.
   *
   * @param bare the name without levels, places and phrases of extent
   * @param formula what else the row says; empty if nothing
   */
  Matched match(String bare, String name, String formula, @Nullable String unit) {
    String told = fold.fold(name + " " + formula);
    List<String> words = new ArrayList<>();
    List<Near> ranked = judged(rivals(bare, unit), told, words);
    List<String> parts =
        words.stream().map(TextFold::readable).collect(Collectors.toCollection(ArrayList::new));
    List<Candidate> candidates =
        ranked.stream()
            .limit(CANDIDATES)
            .filter(near -> near.score() >= WORTH_NAMING)
            .map(near -> Matched.candidate(near.id(), near.score()))
            .toList();
    if (ranked.isEmpty() || !isNear(ranked, bare, told)) {
      return Matched.none(candidates);
    }
    Near first = ranked.get(0);
    if (index.strangers(bare) >= STRANGERS
        || index.countsAnother(bare, first.id())
        || judge.isContradicted(first.id(), fold.fold(name))) {
      return Matched.none(candidates);
    }
    boolean close = ranked.size() > 1 && first.score() - ranked.get(1).score() < CLEAR_LEAD;
    if (close || hasOpenSibling(ranked, told)) {
      return Matched.open(candidates, first.score(), parts);
    }
    parts.add(0, TextFold.readable(first.name()));
    return Matched.found(first.id(), "near", first.score(), parts, candidates);
  }

  /** The near indicator that the formula speaks for against the one found by name, if any. */
  Optional<String> findRivalByFormula(String id, String bare, String formula) {
    String folded = fold.fold(formula);
    return index.listNearest(bare).stream()
        .filter(rival -> rival.score() > RIVAL)
        .map(Near::id)
        .filter(
            rival -> judge.decide(id, rival, folded).filter(v -> v.loser().equals(id)).isPresent())
        .findFirst();
  }

  /**
   * Near in itself; or less near, but far ahead of every other, with a word that tells it from its
   * confusables, with no word that no indicator has, and with one that no other name has.
   */
  private boolean isNear(List<Near> ranked, String bare, String told) {
    Near first = ranked.get(0);
    double lead = first.score() - (ranked.size() > 1 ? ranked.get(1).score() : 0);
    boolean alone = first.score() >= NEAR_ALONE && lead >= FAR_LEAD;
    return first.score() >= NEAR_ENOUGH
        || (alone
            && index.knowsAll(bare)
            && !(ranked.size() > 1
                && ranked.get(1).score() >= SHARED
                && index.isPartOfAnother(bare, first.id()))
            && judge.isTold(first.id(), told));
  }

  /** True if another one that is easily confused with the first is near, and no word tells. */
  private boolean hasOpenSibling(List<Near> ranked, String told) {
    Near first = ranked.get(0);
    return ranked.stream()
        .skip(1)
        .filter(rival -> rival.score() > RIVAL && first.score() - rival.score() < NO_LEAD)
        .filter(rival -> judge.isPair(first.id(), rival.id()))
        .anyMatch(rival -> judge.decide(first.id(), rival.id(), told).isEmpty());
  }

  private List<Near> rivals(String bare, @Nullable String unit) {
    return index.listNearest(bare).stream()
        .filter(near -> units.fits(near.id(), unit))
        .limit(RIVALS)
        .toList();
  }

  /** The rivals after each listed pair was decided by the words of name and formula. */
  private List<Near> judged(List<Near> rivals, String told, List<String> parts) {
    double[] factor = new double[rivals.size()];
    Arrays.fill(factor, 1);
    for (int i = 0; i < rivals.size(); i++) {
      for (int j = i + 1; j < rivals.size(); j++) {
        Optional<ConfusableJudge.Verdict> verdict =
            judge.decide(rivals.get(i).id(), rivals.get(j).id(), told);
        if (verdict.isPresent()) {
          int loser = verdict.get().loser().equals(rivals.get(i).id()) ? i : j;
          factor[loser] = LOST;
          parts.add(verdict.get().words());
        }
      }
    }
    List<Near> judged = new ArrayList<>();
    for (int i = 0; i < rivals.size(); i++) {
      Near near = rivals.get(i);
      judged.add(new Near(near.id(), near.name(), near.score() * factor[i]));
    }
    judged.sort(Comparator.comparingDouble(Near::score).reversed().thenComparing(Near::id));
    List<String> distinct = parts.stream().distinct().toList();
    parts.clear();
    parts.addAll(distinct);
    return judged;
  }
}
