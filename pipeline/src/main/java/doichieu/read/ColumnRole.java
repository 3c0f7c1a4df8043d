package doichieu.read;

import java.util.Locale;

/** What a column of an annex table holds. */
enum ColumnRole {
  ORDINAL("số thứ tự", "ordinal"),
  NAME("tên chỉ tiêu", "name of the indicator"),
  TASK("công việc", "work"),
  LEAD("đơn vị chủ trì", "lead agency"),
  COORDINATE("đơn vị phối hợp", "coordinating agency"),
  /** Lead and coordinating agencies in one cell. */
  ASSIGNMENT("phân công", "lead and coordinating agencies"),
  UNIT("đơn vị tính", "unit"),
  VALUE("mức giao", "value"),
  /** A value whose heading names the indicator: a matrix with units down. */
  CELL_OF_INDICATOR("mức của chỉ tiêu nêu ở tiêu đề", "value of the indicator in the heading"),
  /** A value whose heading names the unit: a matrix with indicators down. */
  CELL_OF_UNIT("mức của đơn vị nêu ở tiêu đề", "value of the unit in the heading"),
  /** A value whose heading names a kind of what the row names ("Tiểu học", "Nữ"). */
  CELL_OF_KIND("mức của loại nêu ở tiêu đề", "value of the kind in the heading"),
  /** The heading of the rows beside and below, printed once ("Nhóm"). */
  SECTION("đề mục của các dòng", "heading of the rows"),
  /** A body whose name is the heading and whose cells hold a cross where it leads. */
  MARK("dấu của đơn vị nêu ở tiêu đề", "mark of the body in the heading"),
  /** A past result. */
  BASELINE("kết quả đã có", "past result"),
  /** What was planned for a time before the plan's; a baseline only where no result is printed. */
  FORMER_PLAN("kế hoạch của kỳ trước", "plan of an earlier time"),
  TIME("thời gian", "time"),
  DELIVERABLE("kết quả, sản phẩm", "deliverable"),
  BASIS("căn cứ", "legal basis"),
  NOTES("ghi chú", "notes"),
  /** How the indicator is computed. */
  FORMULA("cách tính", "formula"),
  NUMERATOR("tử số", "numerator"),
  DENOMINATOR("mẫu số", "denominator"),
  /** Known, and no part of a target (money, weights, comparisons): kept as notes. */
  ASIDE("nội dung khác, giữ ở ghi chú", "other matter, kept as notes"),
  /** A heading merged over others; never a leaf. */
  GROUP("tiêu đề gộp", "merged heading"),
  /** Not understood; kept as notes. */
  UNKNOWN("chưa rõ", "unknown");

  private final String vietnamese;
  private final String english;

  ColumnRole(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The role in a Vietnamese message. */
  String vietnamese() {
    return vietnamese;
  }

  /** The role in an English message. */
  String english() {
    return english;
  }

  static ColumnRole of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }
}
