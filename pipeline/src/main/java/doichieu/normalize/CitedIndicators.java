package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorEntry;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.target.Citation;
import doichieu.target.IndicatorMatch;
import doichieu.target.IndicatorMatch.Candidate;
import doichieu.target.MatchStatus;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a name leaves open by the row of a superior document that the target cites: the
 * catalogue says which rows define which indicator. The row only chooses among the indicators that
 * the name brings into question; alone it decides nothing, for numbers of rows are misprinted, too.
 */
final class CitedIndicators {
  private static final String METHOD = "cited-row";
  private static final BigDecimal SCORE = new BigDecimal("0.90");
  private static final String SEVERAL = "";

  private final Map<String, String> idByRow = new HashMap<>();

  CitedIndicators(Catalogue lists, Citations citations) {
    for (IndicatorEntry entry : lists.indicators().list()) {
      entry.definedBy().stream()
          .flatMap(text -> citations.read(text, CitationContext.NONE).citations().stream())
          .flatMap(citation -> Stream.ofNullable(row(citation)))
          .forEach(row -> idByRow.merge(row, entry.id(), (a, b) -> a.equals(b) ? a : SEVERAL));
    }
  }

  /** The match, settled if it was open and the citations name a row of one of its candidates. */
  Matched settle(Matched matched, String statedName, List<Citation> citations) {
    IndicatorMatch match = matched.match();
    if (match.status() == MatchStatus.MATCHED) {
      return matched;
    }
    TreeSet<String> ids = new TreeSet<>();
    TreeSet<String> rows = new TreeSet<>();
    for (Citation citation : citations) {
      Optional.ofNullable(row(citation))
          .map(idByRow::get)
          .filter(id -> !id.equals(SEVERAL))
          .ifPresent(
              id -> {
                ids.add(id);
                rows.add(citation.number() + " " + citation.place());
              });
    }
    boolean named =
        ids.size() == 1
            && match.candidates().stream().map(Candidate::indicatorId).anyMatch(ids::contains);
    return named
        ? new Matched(
            ids.first(),
            new IndicatorMatch(
                MatchStatus.MATCHED,
                METHOD,
                SCORE,
                Stream.concat(Stream.of(statedName), rows.stream()).toList(),
                match.candidates()))
        : matched;
  }

  private static @Nullable String row(Citation citation) {
    return citation.legalDocumentId() == null || citation.place() == null
        ? null
        : citation.legalDocumentId() + "#" + citation.place();
  }
}
