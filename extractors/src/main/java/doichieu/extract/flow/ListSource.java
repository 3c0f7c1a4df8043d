package doichieu.extract.flow;

import java.util.Optional;

/** The lists that a document defines. */
public interface ListSource {
  /** The definition that a list counts with; lists of one definition share their numbers. */
  Optional<String> findDefinition(String list);

  /** A level, 0-based, of a list. */
  Optional<ListLevel> findLevel(String list, int level);

  /** True if the list begins this level anew although others have counted in its definition. */
  boolean beginsAnew(String list, int level);
}
