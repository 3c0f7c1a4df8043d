package doichieu.citation;

import doichieu.citation.LocatorReader.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the locators of one path in order, outermost first.
 *
 * <p>They are printed from the inside out ("điểm b khoản 2 Mục II Điều 1"), from the outside in
 * ("Phụ lục III, mục V, số thứ tự 60") or mixed ("khoản 1 mục II, số thứ tự 2 tại Phụ lục"). What
 * contains what is fixed for most kinds, but an article stands above a section in a decision that
 * approves a scheme (Điều 1, mục II) and below it in a law (Chương II, mục 1, Điều 5), and a table
 * above or below a section: there the direction of the other locators tells, else the kinds beside.
 */
final class LocatorOrder {
  private static final Set<LocatorKind> AROUND_ARTICLES =
      EnumSet.of(LocatorKind.PHAN, LocatorKind.MUC, LocatorKind.TIEU_MUC);
  private static final Set<LocatorKind> OF_LAWS = EnumSet.of(LocatorKind.PHAN, LocatorKind.CHUONG);
  private static final Set<LocatorKind> TABLES = EnumSet.of(LocatorKind.BANG, LocatorKind.BIEU);
  private static final Set<LocatorKind> FIXED_WITH_TABLES =
      EnumSet.of(LocatorKind.PHU_LUC, LocatorKind.SO_THU_TU, LocatorKind.DONG);

  private LocatorOrder() {}

  /** The same locators, outermost first. */
  static List<Token> outermostFirst(List<Token> path) {
    List<Token> printed = new ArrayList<>(path);
    printed.sort(Comparator.comparingInt(Token::start));
    Boolean inward = findDirection(printed);
    if (inward == null) {
      return byKind(printed);
    }
    if (!inward) {
      Collections.reverse(printed);
    }
    return printed;
  }

  /** True if printed from the outside in, false if from the inside out; null if mixed or open. */
  private static @Nullable Boolean findDirection(List<Token> printed) {
    boolean inward = false;
    boolean outward = false;
    for (int i = 1; i < printed.size(); i++) {
      LocatorKind before = printed.get(i - 1).kind();
      LocatorKind after = printed.get(i).kind();
      if (isFixed(before, after)) {
        inward |= before.compareTo(after) < 0;
        outward |= before.compareTo(after) > 0;
      } else if (isTable(before) != isTable(after)) {
        return null;
      }
    }
    return inward == outward ? null : Boolean.valueOf(inward);
  }

  /** True if the one always contains the other. */
  private static boolean isFixed(LocatorKind a, LocatorKind b) {
    if (isTable(a) || isTable(b)) {
      return FIXED_WITH_TABLES.contains(a) || FIXED_WITH_TABLES.contains(b);
    }
    boolean article = a == LocatorKind.DIEU || b == LocatorKind.DIEU;
    return !article || !(AROUND_ARTICLES.contains(a) || AROUND_ARTICLES.contains(b));
  }

  private static boolean isTable(LocatorKind kind) {
    return TABLES.contains(kind);
  }

  private static List<Token> byKind(List<Token> printed) {
    Set<LocatorKind> kinds = printed.stream().map(Token::kind).collect(Collectors.toSet());
    boolean tableFirst =
        printed.stream().anyMatch(t -> t.kind() == LocatorKind.MUC && isFigure(t.value()));
    boolean articleFirst = kinds.stream().noneMatch(OF_LAWS::contains);
    return printed.stream()
        .sorted(Comparator.comparingInt(token -> rank(token.kind(), tableFirst, articleFirst)))
        .toList();
  }

  /**
   * A table stands above a numbered criterion (Bảng 2, mục 3.4.1), else near the row; an article
   * above the sections of the text that it approves, unless chapters stand beside.
   */
  private static int rank(LocatorKind kind, boolean tableFirst, boolean articleFirst) {
    if (tableFirst && isTable(kind)) {
      return LocatorKind.PHU_LUC.ordinal() * 2 + 1;
    }
    if (articleFirst && kind == LocatorKind.DIEU) {
      return LocatorKind.PHAN.ordinal() * 2 - 1;
    }
    return kind.ordinal() * 2;
  }

  private static boolean isFigure(@Nullable String value) {
    return value != null && Character.isDigit(value.charAt(0));
  }
}
