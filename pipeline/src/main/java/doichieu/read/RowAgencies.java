package doichieu.read;

import doichieu.document.Finding;
import doichieu.document.Table;
import java.util.List;
import java.util.Set;

/** Reads who leads and who coordinates in a row of a table. */
final class RowAgencies {
  private static final Set<ColumnRole> ASSIGNING =
      Set.of(ColumnRole.LEAD, ColumnRole.COORDINATE, ColumnRole.ASSIGNMENT);

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
        boolean helps =
            words.marks().read(layout.columns().get(c).heading()).get(MarkLegend.key(cell))
                == ColumnRole.COORDINATE;
        (helps ? coordinating : lead).add(NameCell.bare(layout.columns().get(c).leaf()));
        continue;
      }
      if (!ASSIGNING.contains(role)) {
        continue;
      }
      AssignmentHeading heading = AssignmentHeading.of(layout.columns().get(c).leaf());
      AgencyCell.Assignment found = words.agencyCell().read(cell, heading, role);
      lead.addAll(found.lead());
      coordinating.addAll(found.coordinating());
      notes.addAll(found.notes());
      tell(r, c, found.doubts());
    }
    if (!MatrixReader.isMatrix(layout)) {
      noteWholes(lead, notes);
      noteWholes(coordinating, notes);
    }
  }

  private void tell(int r, int c, List<TouchingBodies.Doubt> doubts) {
    for (TouchingBodies.Doubt doubt : doubts) {
      findings.add(
          Finding.of(
              "bodies-touch",
              place.of(r, c),
              table.number(),
              place.row(r, c),
              doubt.words(),
              String.join("; ", doubt.bodies())));
    }
  }

  /** "Toàn tỉnh" says where, not who: it is kept as a note. */
  private void noteWholes(List<String> bodies, List<String> notes) {
    bodies.stream().filter(words::isTotal).forEach(notes::add);
    bodies.removeIf(words::isTotal);
  }
}
