package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorCatalogue;
import doichieu.target.IndicatorMatch.Candidate;
import doichieu.target.MatchStatus;
import doichieu.target.Section;
import doichieu.target.Target.Formula;
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

  /** Between a heading and the lower one whose group it names. */
  private static final String OF_GROUP = " - ";

  /** No indicator has a longer name, in chars; comparing such texts would take too long. */
  private static final int LONGEST_NAME = 1500;

  private final IndicatorCatalogue catalogue;
  private final NameForms forms;
  private final IndicatorIndex index;
  private final NearMatcher near;
  private final UnitFit units;
  private final IndexFit indices;

  /** A matcher over the given lists. */
  public IndicatorMatcher(Catalogue lists) {
    catalogue = lists.indicators();
    forms = new NameForms(lists);
    index = new IndicatorIndex(forms, lists.indicators());
    near = new NearMatcher(lists, index);
    units = new UnitFit(lists);
    indices = new IndexFit(lists.indicators(), lists.fold());
  }

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
      return Matched.none(List.of());
    }
    String formula = query.formula() == null ? "" : cut(query.formula().text());
    Matched ofName = matchNameOrLeaf(query.statedName(), formula, query.unit());
    boolean nothingOfItsOwn = forms.words(forms.bare(query.statedName())).isEmpty();
    return query.nameInHeading() || nothingOfItsOwn ? matchTitles(ofName, query, formula) : ofName;
  }

  /**
   * Below a heading that only groups ("Chính quyền số - Hồ sơ trực tuyến toàn trình") the lower
   * heading names the indicator, where the catalogue knows it word for word.
   */
  private Matched matchNameOrLeaf(String name, String formula, @Nullable String unit) {
    Matched ofName = matchName(name, formula, unit);
    int cut = name.lastIndexOf(OF_GROUP);
    if (cut < 0 || ofName.is(MatchStatus.MATCHED)) {
      return ofName;
    }
    Matched ofLeaf = matchName(name.substring(cut + OF_GROUP.length()), formula, unit);
    return ofLeaf.is(MatchStatus.MATCHED) && score(ofLeaf) >= CORE ? ofLeaf : ofName;
  }

  private Matched matchTitles(Matched ofName, Query query, String formula) {
    Matched best = ofName;
    for (int i = query.section().size() - 1; i >= 0; i--) {
      String title = query.section().get(i).title();
      if (title != null && !best.is(MatchStatus.MATCHED)) {
        Matched ofTitle =
            matchName(cut(title), query.statedName() + " " + formula, query.unit()).bySection();
        best = best.is(MatchStatus.UNMATCHED) ? ofTitle : best;
      }
    }
    return best;
  }

  private static String cut(String text) {
    return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
  }

  /** What the name means by its words, unless it is a rank or an index of another level. */
  private Matched matchName(String name, String formula, @Nullable String unit) {
    Matched found = matchWords(name, formula, unit);
    String id = found.indicatorId();
    return id == null || indices.fits(id, name, unit)
        ? found
        : Matched.none(List.of(Matched.candidate(id, score(found))));
  }

  private static double score(Matched found) {
    return found.match().score() == null ? 0 : found.match().score().doubleValue();
  }

  private Matched matchWords(String name, String formula, @Nullable String unit) {
    List<String> names = forms.list(name);
    for (String form : names) {
      Optional<String> byName = catalogue.findByName(form);
      if (byName.isPresent()) {
        return known(byName.get(), "exact", EXACT, name, formula);
      }
      Optional<String> byAlias = catalogue.findByAlias(form);
      if (byAlias.isPresent()) {
        return known(byAlias.get(), "alias", ALIAS, name, formula);
      }
    }
    for (String form : names) {
      Optional<String> byCore = index.findByCore(form).filter(id -> units.fits(id, unit));
      if (byCore.isPresent()) {
        return known(byCore.get(), "alias", CORE, name, formula);
      }
    }
    return near.match(names.isEmpty() ? name : names.get(names.size() - 1), name, formula, unit);
  }

  /** A known name holds, unless the formula beside it is that of an indicator easily confused. */
  private Matched known(String id, String method, double score, String name, String formula) {
    Optional<String> rival =
        formula.isEmpty()
            ? Optional.empty()
            : near.findRivalByFormula(id, forms.bare(name), formula);
    if (rival.isPresent()) {
      List<Candidate> both =
          List.of(Matched.candidate(id, score), Matched.candidate(rival.get(), score));
      return Matched.open(both, score, List.of(name, formula));
    }
    return Matched.found(id, method, score, List.of(name), List.of());
  }
}
