package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorCatalogue;
import doichieu.catalogue.TextFold;
import doichieu.normalize.IndicatorIndex.Near;
import doichieu.target.IndicatorMatch;
import doichieu.target.IndicatorMatch.Candidate;
import doichieu.target.MatchStatus;
import doichieu.target.Section;
import doichieu.target.Target.Formula;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which canonical indicator a stated name means, and why: by the name, by an alias, by the
 * title above the row where the row names none, by nearness of words. Indicators that are easily
 * confused are never merged: where no word tells them apart the match is ambiguous.
 */
public final class IndicatorMatcher {
  private static final double EXACT = 1.0;
  private static final double ALIAS = 0.98;
  private static final double CORE = 0.95;
  private static final double NEAR_ENOUGH = 0.74;
  private static final double NEAR_ALONE = 0.60;
  private static final double FAR_LEAD = 0.15;
  private static final double WORTH_NAMING = 0.30;
  private static final double CLEAR_LEAD = 0.05;
  private static final double LOST = 0.75;
  private static final double RIVAL = 0.5;
  private static final double NO_LEAD = 0.2;
  private static final int RIVALS = 6;
  private static final int CANDIDATES = 3;

  private final TextFold fold;
  private final IndicatorCatalogue catalogue;
  private final NameForms forms;
  private final IndicatorIndex index;
  private final ConfusableJudge judge;

  /** A matcher over the given lists. */
  public IndicatorMatcher(Catalogue lists) {
    this(lists, new NameForms(lists));
  }

  private IndicatorMatcher(Catalogue lists, NameForms forms) {
    this(lists, forms, new IndicatorIndex(forms, lists.indicators()));
  }

  IndicatorMatcher(Catalogue lists, NameForms forms, IndicatorIndex index) {
    this.fold = lists.fold();
    this.catalogue = lists.indicators();
    this.forms = forms;
    this.index = index;
    this.judge = new ConfusableJudge(lists.indicators().listConfusables());
  }

  /** No indicator has a longer name, in chars; comparing such texts would take too long. */
  private static final int LONGEST_NAME = 1500;

  private static final Matched NONE =
      new Matched(
          null, new IndicatorMatch(MatchStatus.UNMATCHED, null, null, List.of(), List.of()));

  /** The indicator, or null, and how it was found. */
  public record Matched(@Nullable String indicatorId, IndicatorMatch match) {}

  /**
   * What is known of a row when its indicator is looked for.
   *
   * @param nameInHeading true if the section's title names the indicator
   * @param unit as stated; null if none
   */
  public record Query(
      String statedName,
      List<Section> section,
      boolean nameInHeading,
      @Nullable Formula formula,
      @Nullable String unit) {
    public Query {
      section = List.copyOf(section);
    }
  }

  /** The match; never empty: an unknown indicator is a match with status unmatched. */
  public Matched match(Query query) {
    if (query.statedName().length() > LONGEST_NAME) {
      return NONE;
    }
    String formula = query.formula() == null ? "" : cut(query.formula().text());
    boolean nothingOfItsOwn = forms.words(forms.bare(query.statedName())).isEmpty();
    if (!query.nameInHeading() && !nothingOfItsOwn) {
      return matchName(query.statedName(), formula, query.unit());
    }
    Matched best = matchName(query.statedName(), formula, query.unit());
    for (int i = query.section().size() - 1; i >= 0; i--) {
      String title = query.section().get(i).title();
      if (title != null && best.match().status() != MatchStatus.MATCHED) {
        Matched ofTitle = matchName(title, query.statedName() + " " + formula, query.unit());
        best = better(best, bySection(ofTitle));
      }
    }
    return best;
  }

  private static String cut(String text) {
    return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
  }

  private static Matched better(Matched first, Matched second) {
    boolean firstNamesNone = first.match().status() == MatchStatus.UNMATCHED;
    return firstNamesNone ? second : first;
  }

  private static Matched bySection(Matched matched) {
    IndicatorMatch match = matched.match();
    String method = match.method() == null ? null : "section";
    return new Matched(
        matched.indicatorId(),
        new IndicatorMatch(
            match.status(), method, match.score(), match.parts(), match.candidates()));
  }

  private Matched matchName(String name, String formula, @Nullable String unit) {
    for (String form : forms.list(name)) {
      Optional<String> byName = catalogue.findByName(form);
      if (byName.isPresent()) {
        return found(byName.get(), "exact", EXACT, name, formula);
      }
      Optional<String> byAlias = catalogue.findByAlias(form);
      if (byAlias.isPresent()) {
        return found(byAlias.get(), "alias", ALIAS, name, formula);
      }
    }
    for (String form : forms.list(name)) {
      Optional<String> byCore = index.findByCore(form);
      if (byCore.isPresent() && isOfUnit(byCore.get(), unit)) {
        return found(byCore.get(), "alias", CORE, name, formula);
      }
    }
    List<String> names = forms.list(name);
    if (names.isEmpty()) {
      return near(name, name, formula, unit);
    }
    return near(names.get(names.size() - 1), name, formula, unit);
  }

  /** A known name holds, unless the formula beside it is that of an indicator easily confused. */
  private Matched found(String id, String method, double score, String name, String formula) {
    if (!formula.isEmpty()) {
      String folded = fold.fold(formula);
      for (Near rival : index.listNearest(forms.bare(name))) {
        boolean other =
            rival.score() > RIVAL
                && judge
                    .decide(id, rival.id(), folded)
                    .filter(v -> v.loser().equals(id))
                    .isPresent();
        if (other) {
          List<Candidate> both = List.of(candidate(id, score), candidate(rival.id(), score));
          return ambiguous(both, score, List.of(name, formula));
        }
      }
    }
    return new Matched(
        id,
        new IndicatorMatch(MatchStatus.MATCHED, method, score(score), List.of(name), List.of()));
  }

  /** Looks by the words alone, as if no name were known exactly. */
  Matched near(String bare, String name, String formula, @Nullable String unit) {
    String told = fold.fold(name + " " + formula);
    List<String> parts = new ArrayList<>();
    List<Near> ranked = judged(rivals(bare, unit), told, parts);
    List<Candidate> candidates =
        ranked.stream()
            .limit(CANDIDATES)
            .filter(near -> near.score() >= WORTH_NAMING)
            .map(near -> candidate(near.id(), near.score()))
            .toList();
    if (ranked.isEmpty() || !isNear(ranked, bare, told)) {
      return new Matched(
          null, new IndicatorMatch(MatchStatus.UNMATCHED, null, null, List.of(), candidates));
    }
    Near first = ranked.get(0);
    boolean close = ranked.size() > 1 && first.score() - ranked.get(1).score() < CLEAR_LEAD;
    if (close || hasOpenSibling(ranked, told)) {
      return ambiguous(candidates, first.score(), parts);
    }
    parts.add(0, first.name());
    return new Matched(
        first.id(),
        new IndicatorMatch(MatchStatus.MATCHED, "near", score(first.score()), parts, candidates));
  }

  /**
   * Near in itself; or less near, but far ahead of every other, with a word that tells it from its
   * confusables and with no word that no indicator has.
   */
  private boolean isNear(List<Near> ranked, String bare, String told) {
    Near first = ranked.get(0);
    double lead = first.score() - (ranked.size() > 1 ? ranked.get(1).score() : 0);
    boolean alone = first.score() >= NEAR_ALONE && lead >= FAR_LEAD;
    return first.score() >= NEAR_ENOUGH
        || (alone && index.knowsAll(bare) && judge.isTold(first.id(), told));
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
        .filter(near -> isOfUnit(near.id(), unit))
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

  private static Matched ambiguous(List<Candidate> candidates, double score, List<String> parts) {
    return new Matched(
        null, new IndicatorMatch(MatchStatus.AMBIGUOUS, null, score(score), parts, candidates));
  }

  /** A count of dossiers is not a rate of dossiers, however alike the names. */
  private boolean isOfUnit(String id, @Nullable String unit) {
    String known = catalogue.get(id).unit();
    return unit == null
        || known == null
        || fold.fold(unit).equals(fold.fold(known))
        || (fold.fold(unit).isEmpty() && unit.strip().equals(known.strip()));
  }

  private static Candidate candidate(String id, double score) {
    return new Candidate(id, score(score));
  }

  private static BigDecimal score(double score) {
    return BigDecimal.valueOf(Math.min(1, score)).setScale(2, RoundingMode.HALF_UP);
  }
}
