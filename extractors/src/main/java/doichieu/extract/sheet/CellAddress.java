package doichieu.extract.sheet;

/**
 * An address such as "C12".
 *
 * @param row 0-based
 * @param column 0-based
 */
record CellAddress(int row, int column) {
  private static final int LETTERS = 26;

  /** The address; row or column is -1 if the text does not tell it. */
  static CellAddress of(String text) {
    int column = 0;
    int at = 0;
    while (at < text.length() && at < 3 && isLetter(text.charAt(at))) {
      column = column * LETTERS + Character.toUpperCase(text.charAt(at)) - 'A' + 1;
      at++;
    }
    String digits = text.substring(at);
    boolean known = digits.matches("[0-9]{1,7}");
    return new CellAddress(known ? Integer.parseInt(digits) - 1 : -1, column - 1);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** As the sheet names it. */
  @Override
  public String toString() {
    return columnName(column) + (row + 1);
  }

  static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int at = column; at >= 0; at = at / LETTERS - 1) {
      name.insert(0, (char) ('A' + at % LETTERS));
    }
    return name.toString();
  }
}
