package doichieu.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A canonical indicator of the catalogue. */
public record Indicator(
    String id,
    String name,
    @Nullable String unit,
    Direction direction,
    List<String> aliases,
    List<String> confusableWith,
    List<Citation> definedBy,
    Target.@Nullable Formula formula) {
  public Indicator {
    aliases = List.copyOf(aliases);
    confusableWith = List.copyOf(confusableWith);
    definedBy = List.copyOf(definedBy);
  }
}
