package doichieu.extract.pdf;

/**
 * Finds where people sign: titles in bold or capitals below which white is left for signing, then
 * names in the middle below the titles. What stands there is no part of a table.
 */
final class SigningRows {
  /** White for signing, in usual distances of lines. */
  private static final double LEAST_ROOM = 2.6;

  private static final double MOST_ROOM = 14;

  /** Names stand so near (font sizes) to the middle of the title. */
  private static final double CENTRED = 1.5;

  private SigningRows() {}

  /**
   * The end of what may be a table.
   *
   * @param start first row of the table
   * @param end row after the last one that may belong to it
   * @return the first row below {@code start} that holds the title of a signer; {@code end} if none
   */
  static int before(CutRows rows, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      LineRow row = rows.get(i);
      if (row.segments().size() <= 3 && isSigning(rows, i)) {
        return i;
      }
    }
    return end;
  }

  private static boolean isSigning(CutRows rows, int at) {
    LineRow row = rows.get(at);
    Line title = row.segments().get(row.segments().size() - 1);
    String text = CutRows.text(title);
    boolean loud = title.isBold() || text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return loud && text.chars().anyMatch(Character::isLetter) && hasName(rows, at, title);
  }

  /** True if below the title only what stands left of it comes before a name in its middle. */
  private static boolean hasName(CutRows rows, int at, Line title) {
    for (int i = at + 1; i < rows.size(); i++) {
      LineRow row = rows.get(i);
      Line last = row.segments().get(row.segments().size() - 1);
      double room = (last.baseline() - title.baseline()) / rows.pitch();
      if (room > MOST_ROOM) {
        return false;
      }
      boolean beside = row.isSingle() && last.x1() < title.x0();
      if (beside) {
        continue;
      }
      boolean centred = Math.abs(last.center() - title.center()) < CENTRED * title.size();
      if (room < LEAST_ROOM && centred && row.segments().size() <= 2) {
        title = last;
        continue;
      }
      return centred && room >= LEAST_ROOM && row.segments().size() <= 3;
    }
    return false;
  }
}
