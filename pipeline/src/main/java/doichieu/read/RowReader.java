package doichieu.read;

import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.read.TableLayout.Column;
import doichieu.target.Target.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single rows of a table whose columns are known. */
final class RowReader {
  /**
   * What all kinds of rows have.
   *
   * @param partOf name of the row above whose part this row is ("Trong đó: cấp xã"); null if none
   */
  record Row(
      int index,
      @Nullable String ordinal,
      String name,
      NameCell nameCell,
      boolean nameInHeading,
      @Nullable String partOf,
      boolean ofUnit,
      List<String> lead,
      List<String> coordinating,
      String legalBasisText,
      List<String> notes,
      List<Evidence> evidence) {

    /** The same row as that of another indicator or another leading body. */
    Row as(String otherName, List<String> otherLead) {
      return new Row(
          index,
          ordinal,
          otherName,
          nameCell,
          false,
          null,
          true,
          otherLead,
          coordinating,
          legalBasisText,
          notes,
          evidence);
    }
  }

  /** Before the parts of a row above ("Trong đó: - Cấp xã", "+ Cấp huyện"). */
  private static final Pattern BULLET = Pattern.compile("\\s*[-–+•](?:\\s+|(?=\\p{L}))");

  private static final Pattern CITES = Pattern.compile("\\d{1,5}(?:/\\d{4})?[/-]\\p{Lu}");
  private static final Pattern SUBJECT_ONLY =
      Pattern.compile(
          "^(?:đối với|tại|khối|cấp|riêng)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Words words;
  private final Table table;
  private final TableLayout layout;
  private final SectionPath path;
  private final RowAgencies agencies;

  /** True if the ordinals number the groups of rows, not the rows. */
  private final boolean groupsLabelled;

  /** True behind "Trong đó" and the bullets below it. */
  private boolean listsParts;

  /** Name of the last row that is no part of the row above it; empty before the first. */
  private String wholeName = "";

  RowReader(
      Words words, Table table, TableLayout layout, SectionPath path, List<Finding> findings) {
    this.words = words;
    this.table = table;
    this.layout = layout;
    this.path = path;
    this.agencies = new RowAgencies(words, table, layout, findings);
    this.groupsLabelled = labelsGroups();
  }

  /** Reads what all kinds of rows have, and moves the section path to the row. */
  Row row(int r) {
    Optional<String> group =
        layout
            .findColumn(ColumnRole.SECTION)
            .map(c -> anchored(r, c))
            .filter(title -> !title.isEmpty());
    boolean labelled = group.isPresent() && groupsLabelled;
    Optional<OutlineLabel> label =
        layout.findColumn(ColumnRole.ORDINAL).flatMap(c -> OutlineLabel.find(table.text(r, c)));
    if (labelled && label.isPresent()) {
      path.enter(label.get(), NameCell.bare(group.get()));
      label = Optional.empty();
    } else {
      group
          .filter(title -> !NameCell.bare(title).equals(path.innermostTitle()))
          .ifPresent(path::enterPrinted);
    }
    String nameText = text(r, ColumnRole.NAME).or(() -> text(r, ColumnRole.TASK)).orElse("");
    String ordinal =
        label
            .map(OutlineLabel::text)
            .or(
                () ->
                    text(r, ColumnRole.ORDINAL)
                        .filter(t -> !groupsLabelled && !words.isTotal(t) && !SumRows.isSum(t))
                        .map(NameCell::bare))
            .orElse(null);
    if (ordinal == null) {
      Optional<OutlineLabel.Labelled> prefix = OutlineLabel.findPrefix(nameText);
      if (prefix.isPresent() && !prefix.get().rest().isEmpty()) {
        label = Optional.of(prefix.get().label());
        ordinal = prefix.get().label().text();
        nameText = prefix.get().rest();
      }
    }
    label.ifPresent(path::closeInside);
    NameCell nameCell = NameCell.of(nameText, words);
    boolean formulaOnly = nameCell.name().isEmpty() && nameCell.formula() != null;
    String name = formulaOnly ? path.innermostTitle() : nameCell.name();
    boolean subjectOnly = SUBJECT_ONLY.matcher(name).matches();
    boolean part = isPart(ordinal, nameText, subjectOnly);
    if (!part) {
      wholeName = name;
    }
    boolean inHeading = formulaOnly || (subjectOnly && (part || !path.innermostTitle().isEmpty()));
    List<String> lead = new ArrayList<>();
    List<String> coordinating = new ArrayList<>();
    List<String> notes = new ArrayList<>(nameCell.notes());
    agencies.read(r, lead, coordinating, notes);
    String basis = readNotes(r, nameCell, notes);
    return new Row(
        r,
        ordinal,
        name,
        findFormula(r, nameCell).map(nameCell::computed).orElse(nameCell),
        inHeading,
        part ? wholeName : null,
        false,
        lead,
        coordinating,
        basis,
        notes,
        table.evidence(r));
  }

  /**
   * True for a row behind "Trong đó", for the bullets below it, and for a bullet that only says for
   * whom the row above holds.
   */
  private boolean isPart(@Nullable String ordinal, String name, boolean subjectOnly) {
    boolean bullet = BULLET.matcher(ordinal == null ? name : ordinal + " ").lookingAt();
    boolean opens = PartOfWhole.begins(BULLET.matcher(name).replaceFirst(""));
    listsParts = opens || listsParts && bullet;
    return !wholeName.isEmpty() && (listsParts || ordinal == null && subjectOnly && bullet);
  }

  /** What the column of formulas says, where the name's cell gives none and it cites nothing. */
  private Optional<Formula> findFormula(int r, NameCell nameCell) {
    return nameCell.formula() != null
        ? Optional.empty()
        : text(r, ColumnRole.FORMULA)
            .filter(cell -> !CITES.matcher(cell).find())
            .map(FormulaText::read)
            .or(() -> findFraction(r));
  }

  /**
   * What the columns of numerators and denominators say is counted; amounts are no words for it.
   */
  private Optional<Formula> findFraction(int r) {
    Optional<String> numerator =
        text(r, ColumnRole.NUMERATOR).map(NameCell::bare).filter(RowReader::beginsWithWord);
    Optional<String> denominator =
        text(r, ColumnRole.DENOMINATOR).map(NameCell::bare).filter(RowReader::beginsWithWord);
    return numerator.isPresent() && denominator.isPresent()
        ? Optional.of(
            new Formula(
                numerator.get() + " / " + denominator.get(), numerator.get(), denominator.get()))
        : Optional.empty();
  }

  /** True if the ordinals number the groups of rows, not the rows: only where one begins. */
  private boolean labelsGroups() {
    Optional<Integer> groups = layout.findColumn(ColumnRole.SECTION);
    Optional<Integer> ordinals = layout.findColumn(ColumnRole.ORDINAL);
    if (groups.isEmpty() || ordinals.isEmpty()) {
      return false;
    }
    boolean unnumbered = false;
    for (int r = layout.bodyStart(); r < table.rowCount(); r++) {
      boolean begins = startsIn(r, groups.get());
      boolean numbered = startsIn(r, ordinals.get());
      if (numbered && !begins) {
        return false;
      }
      unnumbered |= !numbered && !begins;
    }
    return unnumbered;
  }

  /** True if a filled cell begins in this row and column. */
  private boolean startsIn(int r, int c) {
    return table
        .findCell(r, c)
        .filter(cell -> cell.row() == r && cell.column() == c && !cell.isBlank())
        .isPresent();
  }

  /** Collects notes; what cites is returned as the row's legal basis. */
  private String readNotes(int r, NameCell nameCell, List<String> notes) {
    List<String> basis = new ArrayList<>();
    for (int c = 0; c < layout.columns().size(); c++) {
      Column column = layout.columns().get(c);
      String cell = anchored(r, c);
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.role()) {
        case BASIS -> basis.add(cell);
        case NOTES, FORMULA -> {
          if (CITES.matcher(cell).find()) {
            basis.add(cell);
          } else if (column.role() == ColumnRole.NOTES || nameCell.formula() != null) {
            notes.add(cell);
          }
        }
        case ASIDE, UNKNOWN -> notes.add(withHeading(column, cell));
        case NUMERATOR, DENOMINATOR -> {
          if (nameCell.formula() != null || findFraction(r).isEmpty()) {
            notes.add(withHeading(column, cell));
          }
        }
        case DELIVERABLE -> {
          if (layout.has(ColumnRole.VALUE)) {
            notes.add(withHeading(column, cell));
          }
        }
        default -> {}
      }
    }
    return String.join("; ", basis);
  }

  private static boolean beginsWithWord(String text) {
    return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
  }

  private static String withHeading(Column column, String cell) {
    return column.heading().isEmpty() ? cell : column.heading() + ": " + cell;
  }

  /** True if the row's cell of this column holds letters or figures; a dash says there is none. */
  boolean hasFigure(Row row, int c) {
    return table.text(row.index, c).chars().anyMatch(Character::isLetterOrDigit);
  }

  /** The text of the first column of the role; empty if there is none or it is blank. */
  Optional<String> text(int r, ColumnRole role) {
    return layout.findColumn(role).map(c -> table.text(r, c)).filter(t -> !t.isEmpty());
  }

  /** The text at the place if its cell begins in this column, so that spans count once. */
  private String anchored(int r, int c) {
    return anchored(table, r, c);
  }

  /** The text at the place if its cell begins in this column, so that spans count once. */
  static String anchored(Table table, int r, int c) {
    return table.findCell(r, c).filter(cell -> cell.column() == c).map(Cell::text).orElse("");
  }
}
