package doichieu.read;

import doichieu.read.TableLayout.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Guesses what the columns hold whose headings no list knows: by single words of the heading that
 * the content bears out, by the content alone, and by the trained model.
 */
final class ColumnGuesses {
  private static final double HALF = 0.5;

  private final Words words;
  private final List<List<String>> headings;
  private final List<ColumnContent> contents;
  private final List<Column> columns;
  private final Set<ColumnRole> taken;
  private final HeadingRoles byHeading;
  private final ContentRoles byContent;

  /**
   * Makes a guesser.
   *
   * @param columns the columns so far; a guess takes the place of one that is not known
   * @param taken the roles that they have; each guess is added
   */
  ColumnGuesses(
      Words words,
      List<List<String>> headings,
      List<ColumnContent> contents,
      List<Column> columns,
      Set<ColumnRole> taken) {
    this.words = words;
    this.headings = headings;
    this.contents = contents;
    this.columns = columns;
    this.taken = taken;
    this.byHeading = new HeadingRoles(words.columns());
    this.byContent = new ContentRoles(words);
  }

  /** Hints first, since they rest on words; then what the cells alone show. */
  void guess() {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.UNKNOWN) {
        ColumnRole role = byHeading.hinted(headings.get(c), contents.get(c), taken);
        mark(c, isOfLevel(c) ? ColumnRole.VALUE : role);
      }
    }
    guessByContent();
    boolean named = taken.contains(ColumnRole.NAME) || taken.contains(ColumnRole.TASK);
    if (!named && taken.contains(ColumnRole.VALUE)) {
      longest().ifPresent(c -> mark(c, ColumnRole.NAME));
      guessByContent();
    }
    settleKinds();
    guessByModel();
  }

  /** "Cấp xã" above figures, beside columns of values: the value of that level. */
  private boolean isOfLevel(int c) {
    Column column = columns.get(c);
    return taken.contains(ColumnRole.VALUE)
        && contents.get(c).fits(ColumnRole.VALUE)
        && words.levels().find(column.leaf()).filter(column.leaf()::equals).isPresent();
  }

  /** Where neither lists nor content tell: what the trained model makes of the heading's words. */
  private void guessByModel() {
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      if (column.role() == ColumnRole.UNKNOWN && !contents.get(c).isBlank()) {
        ColumnContent content = contents.get(c);
        ColumnRole role =
            words
                .categoriser()
                .find(column.heading())
                .filter(content::fits)
                .filter(found -> !taken.contains(found) || found == ColumnRole.ASIDE)
                .filter(found -> found != ColumnRole.GROUP && found != ColumnRole.SECTION)
                .orElse(ColumnRole.UNKNOWN);
        mark(c, role);
      }
    }
  }

  /**
   * Of several columns of figures none is taken for the value: which one is for a person to say.
   */
  private void guessByContent() {
    boolean rivals =
        IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).role() == ColumnRole.UNKNOWN)
                .filter(c -> contents.get(c).fits(ColumnRole.VALUE))
                .count()
            > 1;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.UNKNOWN) {
        ColumnRole role = byContent.role(contents.get(c), taken);
        if (role != ColumnRole.VALUE || !rivals) {
          mark(c, role);
        }
      }
    }
  }

  private void mark(int c, ColumnRole role) {
    taken.add(role);
    columns.set(c, columns.get(c).as(role, role != ColumnRole.UNKNOWN));
  }

  /** The unknown column with the longest words, if a value column shows that rows have names. */
  private Optional<Integer> longest() {
    Integer best = null;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == ColumnRole.UNKNOWN
          && contents.get(c).fits(ColumnRole.NAME)
          && (best == null
              || contents.get(c).averageLength() > contents.get(best).averageLength())) {
        best = c;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Several columns of figures with unknown headings, beside names of indicators and no value: each
   * holds the figures of a kind, which its heading names.
   */
  private void settleKinds() {
    List<Integer> kinds =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).role() == ColumnRole.UNKNOWN)
            .filter(c -> contents.get(c).fits(ColumnRole.VALUE))
            .filter(c -> !columns.get(c).leaf().isEmpty())
            .boxed()
            .toList();
    boolean indicators =
        IntStream.range(0, columns.size())
            .filter(c -> columns.get(c).role() == ColumnRole.NAME)
            .anyMatch(c -> contents.get(c).share(words::beginsIndicator) >= HALF);
    if (kinds.size() > 1
        && indicators
        && !taken.contains(ColumnRole.VALUE)
        && !taken.contains(ColumnRole.BASELINE)) {
      kinds.forEach(c -> mark(c, ColumnRole.CELL_OF_KIND));
    }
  }
}
