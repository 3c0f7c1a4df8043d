package doichieu.extract.doc;

import doichieu.extract.flow.ListLevel;
import doichieu.extract.flow.ListSource;
import doichieu.extract.flow.NumberForm;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists of a document, by the number of their entry in the table of overrides. */
final class DocLists implements ListSource {
  private static final int NO_FOLLOWER = 2;

  /** Place of the switches in a level's own bytes, and the one that makes its restart count. */
  private static final int SWITCHES = 5;

  private static final int RESTART_IS_LIMITED = 8;

  private final @Nullable ListTables tables;

  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<String> findDefinition(String list) {
    return findListId(list).map(String::valueOf);
  }

  private Optional<Integer> findListId(String list) {
    ListTables known = tables;
    return known == null
        ? Optional.empty()
        : find(() -> known.getLfo(Integer.parseInt(list)).getLsid());
  }

  @Override
  public Optional<ListLevel> findLevel(String list, int level) {
    ListTables known = tables;
    Optional<ListFormatOverrideLevel> own = findOverride(list, level);
    Optional<org.apache.poi.hwpf.model.ListLevel> formatted =
        own.filter(ListFormatOverrideLevel::isFormatting).map(ListFormatOverrideLevel::getLevel);
    Optional<Integer> start =
        own.filter(o -> o.isStartAt() && !o.isFormatting())
            .map(ListFormatOverrideLevel::getIStartAt);
    if (known == null) {
      return Optional.empty();
    }
    return formatted
        .or(() -> findListId(list).flatMap(id -> find(() -> known.getLevel(id, level))))
        .map(l -> level(l, level, start.orElse(l.getStartAt())));
  }

  @Override
  public boolean beginsAnew(String list, int level) {
    return findOverride(list, level).filter(ListFormatOverrideLevel::isStartAt).isPresent();
  }

  private Optional<ListFormatOverrideLevel> findOverride(String list, int level) {
    ListTables known = tables;
    return known == null
        ? Optional.empty()
        : find(() -> known.getLfoData(Integer.parseInt(list)).getRgLfoLvl())
            .flatMap(
                all ->
                    Arrays.stream(all)
                        .filter(o -> o != null && o.getLevelNum() == level)
                        .findFirst());
  }

  /** The tables throw where an entry is missing. */
  private static <T> Optional<T> find(Supplier<@Nullable T> entry) {
    try {
      return Optional.ofNullable(entry.get());
    } catch (NoSuchElementException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level, int number, int start) {
    String text = level.getNumberText();
    boolean limited = (level.toByteArray()[SWITCHES] & RESTART_IS_LIMITED) != 0;
    return new ListLevel(
        start,
        NumberForm.ofWord(level.getNumberFormat()),
        ListLevel.pattern(text == null ? "" : text),
        level.isLegalNumbering(),
        level.getTypeOfCharFollowingTheNumber() == NO_FOLLOWER,
        limited ? level.getRestart() : number);
  }
}
