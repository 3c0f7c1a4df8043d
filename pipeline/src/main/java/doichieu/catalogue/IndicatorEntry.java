package doichieu.catalogue;

import doichieu.target.Direction;
import doichieu.target.Level;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A canonical indicator with the names it goes by.
 *
 * @param unit null where it has none
 * @param aliases other names, without the canonical one
 * @param levels the levels of which it is measured; empty if of all
 * @param definedBy citations as text
 */
public record IndicatorEntry(
    String id,
    String name,
    @Nullable String unit,
    Direction direction,
    Set<Level> levels,
    @Nullable String numerator,
    @Nullable String denominator,
    List<String> definedBy,
    List<String> aliases) {
  public IndicatorEntry {
    levels = Set.copyOf(levels);
    definedBy = List.copyOf(definedBy);
    aliases = List.copyOf(aliases);
  }

  /**
   * A pair that must not be merged.
   *
   * @param words any of them speaks for {@code id}
   * @param otherWords any of them speaks for {@code otherId}
   */
  public record Confusable(String id, String otherId, List<String> words, List<String> otherWords) {
    public Confusable {
      words = List.copyOf(words);
      otherWords = List.copyOf(otherWords);
    }
  }
}
