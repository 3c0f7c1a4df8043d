package doichieu.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says what a column holds by the words of its heading, and lets its content choose among them. */
final class HeadingRoles {
  private static final double MOST = 0.7;
  private static final double HALF = 0.5;

  /** Units are short, names of bodies long; chars. */
  private static final int LONGEST_UNIT = 12;

  /** Single-valued roles: a second column of the kind is something else. */
  private static final Set<ColumnRole> ONCE =
      Set.of(
          ColumnRole.ORDINAL,
          ColumnRole.NAME,
          ColumnRole.TASK,
          ColumnRole.UNIT,
          ColumnRole.DELIVERABLE);

  private final ColumnWords words;

  HeadingRoles(ColumnWords words) {
    this.words = words;
  }

  /**
   * The role of a column.
   *
   * @param fromTop the words of its header cells; the lowest that tells a role counts
   * @param taken roles of the columns left of it
   * @return UNKNOWN if the words tell nothing
   */
  ColumnRole role(List<String> fromTop, ColumnContent content, Set<ColumnRole> taken) {
    for (int i = fromTop.size() - 1; i >= 0; i--) {
      ColumnRole role =
          words.isReachedInBrackets(fromTop.get(i))
              ? ColumnRole.BASELINE
              : choose(words.listRoles(fromTop.get(i)), content);
      if (role == ColumnRole.ASIDE && words.isMeasure(fromTop.get(i)) && isFigures(content)) {
        role = ofGroup(fromTop.subList(0, i));
      }
      if (role == ColumnRole.VALUE && i > 0) {
        role = yearRole(fromTop.subList(0, i));
      }
      if (role == ColumnRole.UNKNOWN && ColumnWords.isYear(fromTop.get(i))) {
        role = yearRole(fromTop.subList(0, i));
      }
      if (role != ColumnRole.UNKNOWN) {
        return ONCE.contains(role) && taken.contains(role) ? ColumnRole.ASIDE : role;
      }
    }
    return ColumnRole.UNKNOWN;
  }

  /**
   * The roles among NAME and TASK that the words allow, known or hinted at, the likeliest first.
   */
  List<ColumnRole> named(List<String> fromTop) {
    return fromTop.stream()
        .flatMap(
            text -> Stream.concat(words.listRoles(text).stream(), words.listHinted(text).stream()))
        .filter(role -> role == ColumnRole.NAME || role == ColumnRole.TASK)
        .toList();
  }

  /** The role that single words of the heading hint at, where the content agrees; else UNKNOWN. */
  ColumnRole hinted(List<String> fromTop, ColumnContent content, Set<ColumnRole> taken) {
    for (int i = fromTop.size() - 1; i >= 0; i--) {
      for (ColumnRole role : words.listHinted(fromTop.get(i))) {
        if (content.fits(role) && !(ONCE.contains(role) && taken.contains(role))) {
          return role;
        }
      }
    }
    return ColumnRole.UNKNOWN;
  }

  /**
   * True if a heading merged over the column and others says that what stands below was reached.
   *
   * @param fromTop the words of the column's header cells
   */
  boolean isBelowPast(List<String> fromTop) {
    for (int i = fromTop.size() - 2; i >= 0; i--) {
      List<ColumnRole> roles = words.listRoles(fromTop.get(i));
      if (!roles.isEmpty()) {
        return roles.equals(List.of(ColumnRole.BASELINE));
      }
    }
    return false;
  }

  /**
   * True if one of the headings that the column shares with others says that targets stand below.
   */
  boolean isBelowGiven(List<String> fromTop, List<String> shared) {
    return fromTop.stream()
        .limit(fromTop.size() - 1L)
        .anyMatch(
            text -> shared.contains(text) && words.listRoles(text).contains(ColumnRole.VALUE));
  }

  private static boolean isFigures(ColumnContent content) {
    return content.figureShare() >= HALF;
  }

  /** What a column that says only in what it measures ("Điểm") takes from the heading over it. */
  private ColumnRole ofGroup(List<String> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      List<ColumnRole> roles = words.listRoles(above.get(i));
      if (roles.contains(ColumnRole.BASELINE)) {
        return ColumnRole.BASELINE;
      }
      if (roles.contains(ColumnRole.VALUE)) {
        return ColumnRole.VALUE;
      }
    }
    return ColumnRole.ASIDE;
  }

  /**
   * Years, and "Kế hoạch" or "Thực hiện", below a heading: of money and the like they are aside.
   */
  private ColumnRole yearRole(List<String> above) {
    boolean past =
        above.stream().anyMatch(text -> words.listRoles(text).contains(ColumnRole.BASELINE));
    return past ? ColumnRole.BASELINE : isAside(above) ? ColumnRole.ASIDE : ColumnRole.VALUE;
  }

  private boolean isAside(List<String> above) {
    return above.stream()
        .anyMatch(
            text ->
                words.listRoles(text).equals(List.of(ColumnRole.ASIDE)) && !words.isMeasure(text));
  }

  /** True if years or targets stand below a heading of money and the like. */
  boolean isBelowAside(List<String> fromTop) {
    return fromTop.size() > 1 && isAside(fromTop.subList(0, fromTop.size() - 1));
  }

  /** Picks among the roles that the words allow by what the column holds. */
  private ColumnRole choose(List<ColumnRole> roles, ColumnContent content) {
    List<ColumnRole> leaves = roles.stream().filter(r -> r != ColumnRole.GROUP).toList();
    if (leaves.isEmpty()) {
      return ColumnRole.UNKNOWN;
    }
    if (leaves.size() > 1 && leaves.contains(ColumnRole.VALUE)) {
      ColumnRole other =
          leaves.stream().filter(r -> r != ColumnRole.VALUE).findFirst().orElse(ColumnRole.VALUE);
      return content.figureShare() >= HALF ? ColumnRole.VALUE : other;
    }
    return settled(leaves.get(0), content);
  }

  /** A word that is used in two senses: the content says in which. */
  private static ColumnRole settled(ColumnRole role, ColumnContent content) {
    boolean figures = content.figureShare() >= MOST;
    return switch (role) {
      case SECTION -> content.fits(role) ? role : ColumnRole.ASIDE;
      case LEAD, ASSIGNMENT, COORDINATE ->
          role != ColumnRole.COORDINATE && content.share(ColumnContent::isMark) == 1
              ? ColumnRole.MARK
              : content.share(cell -> cell.strip().length() == 1) == 1 ? ColumnRole.UNKNOWN : role;
      case NAME -> figures ? ColumnRole.VALUE : role;
      case DELIVERABLE -> figures ? ColumnRole.BASELINE : role;
      case BASELINE ->
          content.isBlank() || content.figureShare() >= HALF ? role : ColumnRole.UNKNOWN;
      case TIME -> content.isTimeless() ? ColumnRole.UNKNOWN : role;
      case UNIT ->
          figures
              ? ColumnRole.UNKNOWN
              : content.averageLength() > LONGEST_UNIT || content.share(ProperName::isOne) >= HALF
                  ? ColumnRole.LEAD
                  : role;
      default -> role;
    };
  }
}
