package doichieu.families;

import doichieu.families.MadePlan.MadeMatrix;
import doichieu.families.Paper.Grid;
import doichieu.families.Paper.NewPage;
import doichieu.families.Paper.Piece;
import doichieu.families.Paper.Words;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sets a plan on paper by Decree 30/2020/NĐ-CP and writes down where each target stands. */
final class PaperMaker {
  private final MadePlan plan;
  private final Layout layout;
  private final Draw draw;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  PaperMaker(MadePlan plan, Layout layout, Draw draw) {
    this.plan = plan;
    this.layout = layout;
    this.draw = draw;
  }

  /**
   * A target and where it is printed.
   *
   * @param annex label of the annex; empty for the running text
   * @param sections label and title of the headings above, outermost first
   * @param ordinal empty for none
   */
  record Placed(
      MadeRow row,
      String annex,
      String title,
      List<List<String>> sections,
      String ordinal,
      String stated,
      String periodWords) {}

  /** The paper and what stands on it. */
  record Made(Paper paper, List<Placed> placed) {}

  Made make() {
    letterhead();
    preamble();
    body();
    signature();
    annex();
    return new Made(new Paper(pieces), List.copyOf(placed));
  }

  private void line(String text) {
    pieces.add(new Words(text, false));
  }

  private void centred(String text) {
    pieces.add(new Words(text, true));
  }

  private void letterhead() {
    MadeBody body = plan.body;
    if (body.parent() != null) {
      centred(body.parent());
    }
    if (body.level() == Level.CENTRAL || body.level() == Level.DEPARTMENT) {
      centred(body.organ().toUpperCase(Locale.ROOT));
    } else if (draw.chance(50)) {
      centred(body.organ().toUpperCase(Locale.ROOT));
      centred(body.place().toUpperCase(Locale.ROOT));
    } else {
      centred(body.stated());
    }
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    centred("Độc lập - Tự do - Hạnh phúc");
    line("Số: " + plan.number);
    line(body.seat() + ", ngày " + MadeCitation.day(plan.issuedOn, true));
    centred(plan.type.toUpperCase(Locale.ROOT));
    centred(plan.subject);
  }

  private void preamble() {
    String basis =
        plan.preamble.stream()
            .map(citation -> citation.text(layout.wordyDates()))
            .collect(Collectors.joining("; "));
    String own = plan.body.level() == Level.CENTRAL ? "Chính phủ" : plan.body.named();
    line(
        (basis.isEmpty() ? "" : "Thực hiện " + basis + ", ")
            + own
            + " ban hành "
            + plan.type
            + " năm "
            + plan.year
            + " như sau:");
    if (plan.revises != null) {
      line("Văn bản này thay thế " + older().text(layout.wordyDates()) + ".");
    }
  }

  private MadeCitation older() {
    return plan.replacing == null ? plan.cited() : plan.replacing;
  }

  private void body() {
    line("I. MỤC ĐÍCH, YÊU CẦU");
    line("Nâng cao chất lượng giải quyết thủ tục hành chính, phục vụ người dân, doanh nghiệp.");
    if (!plan.prose.isEmpty()) {
      line("II. CHỈ TIÊU");
      for (MadeRow row : plan.prose) {
        String said = Figures.said(draw, row, layout.decimalComma());
        line("- " + row.name() + " đạt " + said + ".");
        placed.add(new Placed(row, "", "", List.of(List.of("II", "CHỈ TIÊU")), "", said, ""));
      }
    }
    line((plan.prose.isEmpty() ? "II" : "III") + ". TỔ CHỨC THỰC HIỆN");
    line("Các cơ quan, đơn vị căn cứ Phụ lục kèm theo tổ chức thực hiện./.");
  }

  private void signature() {
    line("Nơi nhận:");
    line("- Như trên;");
    line("- Lưu: VT.");
    centred(authority());
    centred(position());
    centred(plan.signer);
  }

  String authority() {
    return switch (plan.body.level()) {
      case CENTRAL -> "TM. CHÍNH PHỦ";
      case DEPARTMENT -> "";
      default -> "TM. ỦY BAN NHÂN DÂN";
    };
  }

  String position() {
    return switch (plan.body.level()) {
      case CENTRAL -> "THỦ TƯỚNG";
      case DEPARTMENT -> "GIÁM ĐỐC";
      default -> "CHỦ TỊCH";
    };
  }

  private void annex() {
    boolean several = !plan.matrices.isEmpty();
    String label = several ? "Phụ lục I" : "Phụ lục";
    String title = "GIAO CHỈ TIÊU CẢI CÁCH THỦ TỤC HÀNH CHÍNH NĂM " + plan.year;
    caption(label, title);
    table(label, title);
    for (MadeMatrix matrix : plan.matrices) {
      String second = "PHÂN BỔ CHỈ TIÊU CHO CÁC ĐỊA PHƯƠNG NĂM " + plan.year;
      caption("Phụ lục II", second);
      matrix(matrix, second);
    }
  }

  private void caption(String label, String title) {
    pieces.add(new NewPage());
    centred(label.toUpperCase(Locale.ROOT));
    centred(title);
    centred("(Ban hành kèm theo " + plan.cited().text(layout.wordyDates()) + ")");
  }

  private void table(String label, String title) {
    List<List<String>> rows = new ArrayList<>();
    int section = 0;
    int ordinal = 0;
    Level open = null;
    List<MadeRow> inOrder =
        plan.rows.stream().sorted(java.util.Comparator.comparing(MadeRow::scope)).toList();
    List<List<String>> path = List.of();
    for (MadeRow row : inOrder) {
      if (layout.sections() && row.scope() != open) {
        open = row.scope();
        List<String> heading = List.of(roman(++section), heading(row.scope()));
        rows.add(blank(heading));
        path = List.of(heading);
        ordinal = layout.restartOrdinals() ? 0 : ordinal;
      }
      String number =
          String.format(Locale.ROOT, layout.paddedOrdinals() ? "%02d" : "%d", ++ordinal);
      boolean withUnit = layout.unit() == Layout.UnitPlace.CELL;
      String stated = Figures.cell(draw, row, withUnit, layout.decimalComma());
      rows.add(layout.columns().stream().map(c -> cell(c, row, number, stated)).toList());
      placed.add(new Placed(row, label, title, path, number, stated, "năm " + plan.year));
    }
    pieces.add(new Grid(layout.headers(), rows));
  }

  private List<String> blank(List<String> heading) {
    List<String> row = new ArrayList<>(heading);
    while (row.size() < layout.columns().size()) {
      row.add("");
    }
    return row;
  }

  private static String heading(Level scope) {
    return switch (scope) {
      case COMMUNE -> "Chỉ tiêu đối với UBND cấp xã";
      case DISTRICT -> "Chỉ tiêu đối với UBND cấp huyện";
      case DEPARTMENT -> "Chỉ tiêu đối với các sở, ban, ngành";
      default -> "Chỉ tiêu chung";
    };
  }

  private static String roman(int number) {
    return List.of("I", "II", "III", "IV", "V").get(number - 1);
  }

  private String cell(Layout.Column column, MadeRow row, String ordinal, String stated) {
    return switch (column) {
      case ORDINAL -> ordinal;
      case NAME -> row.name();
      case UNIT -> row.unit();
      case VALUE -> stated;
      case LEAD -> String.join("; ", row.leads());
      case COORDINATING -> String.join("; ", row.coordinating());
      case BASIS -> basis(row);
    };
  }

  private String basis(MadeRow row) {
    String citations =
        row.basis().stream()
            .map(citation -> citation.text(layout.wordyDates()))
            .collect(Collectors.joining("; "));
    return row.reason() == null ? citations : citations + " và " + row.reason();
  }

  private void matrix(MadeMatrix matrix, String title) {
    List<String> header = new ArrayList<>(List.of("STT", "Đơn vị"));
    matrix.indicators().forEach(row -> header.add(row.name() + " (%)"));
    List<List<String>> rows = new ArrayList<>();
    for (int u = 0; u < matrix.units().size(); u++) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(u + 1), matrix.units().get(u)));
      for (int i = 0; i < matrix.indicators().size(); i++) {
        String stated = matrix.figures().get(u).get(i).toString();
        cells.add(stated);
        MadeRow row =
            matrix
                .indicators()
                .get(i)
                .valued(matrix.figures().get(u).get(i))
                .led(List.of(matrix.units().get(u)), List.of());
        placed.add(
            new Placed(row, "Phụ lục II", title, List.of(), Integer.toString(u + 1), stated, ""));
      }
      rows.add(cells);
    }
    pieces.add(new Grid(header, rows));
  }
}
