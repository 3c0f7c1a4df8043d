package doichieu.confidence;

import doichieu.catalogue.CatalogueFile;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** The measured share of right targets among those with a doubt ({@code doubt-weights.csv}). */
final class DoubtWeights {
  private static final String NONE = "none";

  private final Map<String, BigDecimal> shares;
  private final BigDecimal withoutDoubt;

  private DoubtWeights(Map<String, BigDecimal> shares) {
    this.shares = shares;
    withoutDoubt = shares.getOrDefault(NONE, BigDecimal.ONE);
  }

  static DoubtWeights load() {
    return new DoubtWeights(
        CatalogueFile.load("doubt-weights.csv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("doubt"), row -> new BigDecimal(row.get("confidence")))));
  }

  /** The share, 0 to 1; that without doubt where a doubt never showed a wrong target. */
  BigDecimal of(String doubt) {
    return shares.getOrDefault(doubt, withoutDoubt);
  }

  /** The share of right ones among targets without any doubt. */
  BigDecimal withoutDoubt() {
    return withoutDoubt;
  }
}
