package doichieu.read;

import java.util.Set;

/** Says what a column holds by its content alone, where the words of its heading are unknown. */
final class ContentRoles {
  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  private final Words words;

  ContentRoles(Words words) {
    this.words = words;
  }

  /**
   * The role that the content shows; UNKNOWN if it shows none, or one that another column has.
   *
   * @param taken roles of the other columns
   */
  ColumnRole role(ColumnContent content, Set<ColumnRole> taken) {
    if (content.isBlank()) {
      return ColumnRole.UNKNOWN;
    }
    if (content.share(ColumnContent::isMark) == 1) {
      return ColumnRole.MARK;
    }
    boolean named = taken.contains(ColumnRole.NAME) || taken.contains(ColumnRole.TASK);
    if (named && !taken.contains(ColumnRole.VALUE) && content.figureShare() >= MOST) {
      return ColumnRole.VALUE;
    }
    if (content.share(words.agencyCell()::hasPrefix) >= HALF) {
      return ColumnRole.ASSIGNMENT;
    }
    if (!taken.contains(ColumnRole.TIME) && content.timeShare() >= MOST) {
      return ColumnRole.TIME;
    }
    if (content.citationShare() >= HALF && !taken.contains(ColumnRole.BASIS)) {
      return ColumnRole.BASIS;
    }
    if (!taken.contains(ColumnRole.UNIT) && content.share(words::isUnit) >= MOST) {
      return ColumnRole.UNIT;
    }
    if (!named && content.share(words::beginsIndicator) >= HALF) {
      return ColumnRole.NAME;
    }
    if (content.share(words.agencies()::beginsBody) >= MOST
        && !taken.contains(ColumnRole.ASSIGNMENT)) {
      boolean led = taken.contains(ColumnRole.LEAD);
      return led && !taken.contains(ColumnRole.COORDINATE)
          ? ColumnRole.COORDINATE
          : led ? ColumnRole.UNKNOWN : ColumnRole.LEAD;
    }
    return ColumnRole.UNKNOWN;
  }
}
