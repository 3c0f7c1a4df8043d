package doichieu.reconcile;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thing made when it is first asked for, once, whoever asks. */
final class Later<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  Later(Supplier<T> making) {
    this.making = making;
  }

  /** The thing. */
  synchronized T get() {
    T known = made == null ? making.get() : made;
    made = known;
    return known;
  }
}
