package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.List;
import java.util.stream.Stream;

/** Reads who leads and who coordinates in a row of a table. */
final class RowAgencies {
  private final Words words;
  private final Table table;
  private final TableLayout layout;
  private final PrintedPlace place;
  private final List<Finding> findings;

  RowAgencies(Words words, Table table, TableLayout layout, List<Finding> findings) {
    this.words = words;
    this.table = table;
    this.layout = layout;
    this.place = new PrintedPlace(table);
    this.findings = findings;
  }

  /** Reads the bodies of the row; their other words go to the notes. */
  void read(int r, List<String> lead, List<String> coordinating, List<String> notes) {
    for (int c = 0; c < layout.columns().size(); c++) {
      ColumnRole role = layout.columns().get(c).role();
      String cell = RowReader.anchored(table, r, c);
      if (cell.isEmpty()) {
        continue;
      }
      if (role == ColumnRole.MARK) {
        lead.add(NameCell.bare(layout.columns().get(c).leaf()));
        continue;
      }
      boolean agencies = role == ColumnRole.LEAD || role == ColumnRole.COORDINATE;
      AssignmentHeading heading = AssignmentHeading.of(layout.columns().get(c).leaf());
      if (role == ColumnRole.ASSIGNMENT
          || (agencies
              && (heading != AssignmentHeading.WORDS || words.agencyCell().hasPrefix(cell)))) {
        AgencyCell.Assignment found = heading.read(cell, words.agencyCell(), role);
        lead.addAll(found.lead());
        coordinating.addAll(found.coordinating());
        notes.addAll(found.notes());
        noteTouching(
            r,
            c,
            cell,
            new TouchingBodies.Parted(
                Stream.concat(found.lead().stream(), found.coordinating().stream()).toList(),
                words.agencyCell().isGuessed(cell)));
      } else if (agencies) {
        TouchingBodies.Parted read = words.agencyCell().read(cell);
        (role == ColumnRole.LEAD ? lead : coordinating).addAll(read.bodies());
        noteTouching(r, c, cell, read);
      }
    }
    if (!MatrixReader.isMatrix(layout)) {
      noteWholes(lead, notes);
      noteWholes(coordinating, notes);
    }
  }

  private void noteTouching(int r, int c, String cell, TouchingBodies.Parted read) {
    if (read.guessed()) {
      findings.add(
          Finding.of(
              "bodies-touch",
              place.of(r, c),
              table.number(),
              place.row(r, c),
              cell,
              String.join("; ", read.bodies())));
    }
  }

  /** "Toàn tỉnh" says where, not who: it is kept as a note. */
  private void noteWholes(List<String> bodies, List<String> notes) {
    bodies.stream().filter(words::isTotal).forEach(notes::add);
    bodies.removeIf(words::isTotal);
  }
}
