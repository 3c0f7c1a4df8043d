package doichieu.cli;

import doichieu.document.Codes;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Severity;
import doichieu.document.Table;
import doichieu.export.TablesJson;
import java.util.List;

/** The tables of a file for people: each drawn, then what was doubtful in it. */
final class TablesText {
  private final Session session;

  TablesText(Session session) {
    this.session = session;
  }

  String of(String file, ExtractedDocument document) {
    StringBuilder out = new StringBuilder();
    List<Table> tables = document.tables();
    out.append(words("tables.title", TextTable.plain(file), document.format(), tables.size()));
    out.append('\n');
    for (Table table : tables) {
      out.append('\n').append(title(table)).append('\n');
      out.append(GridText.draw(table, session.environment().columns()));
      document.findings().stream()
          .filter(finding -> isAbout(finding, table))
          .forEach(finding -> out.append(line(finding)));
    }
    List<Finding> others =
        document.findings().stream()
            .filter(finding -> tables.stream().noneMatch(table -> isAbout(finding, table)))
            .toList();
    if (!others.isEmpty()) {
      out.append('\n').append(words("tables.remarks")).append('\n');
      others.forEach(finding -> out.append(line(finding)));
    }
    return out.append('\n').toString();
  }

  /** What a person should know of the reading, a line each, the mere notices left out. */
  List<String> doubts(ExtractedDocument document) {
    return document.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> line(finding).strip())
        .toList();
  }

  private String title(Table table) {
    Integer page = TablesJson.of(List.of(table)).get(0).page();
    String size =
        words("tables.size", table.rowCount(), table.columnCount(), table.headerRowCount());
    return page == null
        ? words("tables.table", table.number(), size)
        : words("tables.table-on-page", table.number(), page, size);
  }

  private static boolean isAbout(Finding finding, Table table) {
    return finding.evidence().stream()
        .findFirst()
        .map(Evidence::table)
        .filter(number -> number == table.number())
        .isPresent();
  }

  private String line(Finding finding) {
    return "  "
        + session.lists().of("severity", finding.severity())
        + " "
        + finding.code()
        + ": "
        + TextTable.plain(Codes.message(finding.code(), session.language(), finding.arguments()))
        + place(finding)
        + "\n";
  }

  /** Row of the table, or page, or line, that the remark is about. */
  private String place(Finding finding) {
    Evidence first = finding.evidence().isEmpty() ? Evidence.FILE : finding.evidence().get(0);
    StringBuilder place = new StringBuilder();
    append(place, "tables.page", first.page());
    append(place, "tables.row", first.row());
    append(place, "tables.line", first.line());
    return place.length() == 0 ? "" : " (" + place + ")";
  }

  private void append(
      StringBuilder place, String key, @org.jspecify.annotations.Nullable Integer number) {
    if (number != null) {
      place.append(place.length() == 0 ? "" : ", ").append(words(key, number));
    }
  }

  private String words(String key, Object... arguments) {
    return session.words().get(key, arguments);
  }
}
