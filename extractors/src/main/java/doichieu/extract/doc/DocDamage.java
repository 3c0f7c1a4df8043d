package doichieu.extract.doc;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads properties that may be damaged: POI throws one of several unchecked exceptions where an
 * operation points outside its bytes, which is no reason to lose the rest of the document.
 */
final class DocDamage {
  private DocDamage() {}

  /** What is read; empty if POI fails at it. */
  static <T> Optional<T> find(Supplier<T> properties) {
    try {
      return Optional.of(properties.get());
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | IllegalStateException
        | UnsupportedOperationException
        | ClassCastException
        | NegativeArraySizeException
        | NullPointerException e) {
      return Optional.empty();
    }
  }
}
