package doichieu.families;

import java.util.ArrayList;
import java.util.List;

/**
 * How a plan's annex is set.
 *
 * @param columns order of the columns
 * @param unit where the unit stands
 */
record Layout(
    List<Column> columns,
    UnitPlace unit,
    List<String> headers,
    boolean sections,
    boolean paddedOrdinals,
    boolean restartOrdinals,
    boolean wordyDates,
    boolean decimalComma,
    int rowsOnPage,
    boolean rowsCut,
    Way way) {

  /** What a column holds. */
  enum Column {
    ORDINAL,
    NAME,
    UNIT,
    VALUE,
    LEAD,
    COORDINATING,
    BASIS
  }

  /** Where the unit of a figure stands. */
  enum UnitPlace {
    COLUMN,
    HEADER,
    CELL
  }

  /** The kind of file. */
  enum Way {
    TEXT,
    DOCX,
    PDF
  }

  /** Draws a layout that the plan can have. */
  static Layout of(Draw draw, MadePlan plan, Way way) {
    boolean percentOnly = plan.rows.stream().allMatch(row -> row.unit().equals("%"));
    UnitPlace unit =
        draw.of(
            UnitPlace.COLUMN, percentOnly ? UnitPlace.HEADER : UnitPlace.COLUMN, UnitPlace.CELL);
    boolean leads = plan.rows.stream().anyMatch(row -> !row.leads().isEmpty());
    boolean coordinating = plan.rows.stream().anyMatch(row -> !row.coordinating().isEmpty());
    boolean basis = plan.rows.stream().anyMatch(row -> !row.basis().isEmpty());
    List<Column> middle = new ArrayList<>();
    if (unit == UnitPlace.COLUMN) {
      middle.add(Column.UNIT);
    }
    middle.add(Column.VALUE);
    List<Column> columns = new ArrayList<>(List.of(Column.ORDINAL, Column.NAME));
    boolean basisFirst = draw.chance(40);
    if (basis && basisFirst) {
      columns.add(Column.BASIS);
    }
    List<Column> bodies = new ArrayList<>();
    if (leads) {
      bodies.add(Column.LEAD);
    }
    if (coordinating) {
      bodies.add(Column.COORDINATING);
    }
    boolean bodiesFirst = draw.chance(25);
    columns.addAll(bodiesFirst ? bodies : middle);
    columns.addAll(bodiesFirst ? middle : bodies);
    if (basis && !basisFirst) {
      columns.add(Column.BASIS);
    }
    boolean scoped = plan.rows.stream().map(MadeRow::scope).distinct().count() > 1;
    return new Layout(
        List.copyOf(columns),
        unit,
        columns.stream().map(column -> header(draw, column, unit, plan.year)).toList(),
        scoped || draw.chance(30),
        draw.chance(25),
        draw.chance(60),
        draw.chance(40),
        draw.chance(70),
        way == Way.TEXT && draw.chance(40) ? draw.between(4, 7) : Integer.MAX_VALUE,
        way == Way.TEXT && draw.chance(50),
        way);
  }

  private static String header(Draw draw, Column column, UnitPlace unit, int year) {
    return switch (column) {
      case ORDINAL -> draw.of("STT", "TT", "Số TT");
      case NAME -> draw.of("Tên chỉ tiêu", "Nội dung chỉ tiêu", "Chỉ tiêu", "Tên nhiệm vụ");
      case UNIT -> draw.of("Đơn vị tính", "ĐVT", "Đơn vị tính");
      case VALUE ->
          draw.of("Chỉ tiêu giao năm ", "Giao chỉ tiêu năm ", "Mục tiêu năm ", "Kế hoạch năm ")
              + year
              + (unit == UnitPlace.HEADER ? " (%)" : "");
      case LEAD -> draw.of("Đơn vị chủ trì", "Cơ quan chủ trì", "Cơ quan, đơn vị chủ trì");
      case COORDINATING -> draw.of("Đơn vị phối hợp", "Cơ quan phối hợp");
      case BASIS -> draw.of("Căn cứ giao chỉ tiêu", "Căn cứ", "Cơ sở pháp lý");
    };
  }
}
