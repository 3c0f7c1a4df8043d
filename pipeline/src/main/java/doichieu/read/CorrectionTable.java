package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Table;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of sentences that sets former words beside those that hold now ("Nội dung cũ | Nội dung
 * mới"), by {@code correction-columns.csv}. What holds now is stated as in running text; the former
 * figure of the same thing stands beside it and is no target.
 *
 * @param former 0-based column
 * @param now 0-based column
 */
record CorrectionTable(Table table, int former, int now) {
  private static final Map<String, String> ROLES = roles();

  /**
   * A table of which all columns but the two are numbers of rows or notes; empty for one that names
   * what it corrects in a column of its own, which is read as any table of targets.
   */
  static Optional<CorrectionTable> find(Table table, ColumnWords columns) {
    int former = -1;
    int now = -1;
    for (int c = 0; c < table.columnCount(); c++) {
      String heading = table.text(0, c);
      String role = role(heading);
      List<ColumnRole> known = columns.listRoles(heading);
      if (role.equals("former") && former < 0) {
        former = c;
      } else if (role.equals("now") && now < 0) {
        now = c;
      } else if (!known.contains(ColumnRole.ORDINAL) && !known.contains(ColumnRole.NOTES)) {
        return Optional.empty();
      }
    }
    return former >= 0 && now > former
        ? Optional.of(new CorrectionTable(table, former, now))
        : Optional.empty();
  }

  /** Reads the rows below the heading. */
  void read(
      ProseReader prose, SectionPath path, List<StatedTarget> targets, List<Finding> findings) {
    for (int r = 1; r < table.rowCount(); r++) {
      List<StatedTarget> before = sentences(prose, r, former, path, new ArrayList<>());
      for (StatedTarget target : sentences(prose, r, now, path, findings)) {
        targets.add(withFormer(target, before));
      }
    }
    findings.add(
        Finding.of(
            "correction-table",
            table
                .findCell(0, now)
                .flatMap(cell -> cell.evidence().stream().findFirst())
                .orElse(Evidence.FILE),
            table.number(),
            table.text(0, now),
            table.text(0, former)));
  }

  private List<StatedTarget> sentences(
      ProseReader prose, int row, int column, SectionPath path, List<Finding> findings) {
    List<StatedTarget> stated = new ArrayList<>();
    table
        .findCell(row, column)
        .filter(cell -> cell.row() == row && !cell.isBlank())
        .map(cell -> new Paragraph(1, Paragraph.Role.BODY, cell.text(), cell.evidence()))
        .ifPresent(words -> prose.read(words, path.copy(), stated, findings));
    return stated;
  }

  /** The figure that the former words give the same thing, if they give it one only. */
  private static StatedTarget withFormer(StatedTarget target, List<StatedTarget> before) {
    String name = TextFold.foldPlain(target.statedName());
    List<StatedTarget> same =
        before.stream().filter(t -> TextFold.foldPlain(t.statedName()).equals(name)).toList();
    StatedValue value = same.size() == 1 ? same.get(0).value() : null;
    return value == null
        ? target
        : target.withBaseline(
            new Baseline(null, value.value(), same.get(0).statedValue()), same.get(0).evidence());
  }

  /** By the longest known words that the heading begins with; a document's number may follow. */
  private static String role(String heading) {
    String folded = TextFold.foldPlain(heading);
    for (String words = folded; !words.isEmpty(); words = shorter(words)) {
      String role = ROLES.get(words);
      boolean numbered = folded.substring(words.length()).chars().anyMatch(Character::isDigit);
      if (role != null && (words.equals(folded) || numbered)) {
        return role;
      }
    }
    return "";
  }

  private static String shorter(String words) {
    return words.substring(0, Math.max(0, words.lastIndexOf(' ')));
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    CatalogueFile.load("correction-columns.csv")
        .rows()
        .forEach(row -> roles.put(TextFold.foldPlain(row.get("wording")), row.get("role")));
    return roles;
  }
}
