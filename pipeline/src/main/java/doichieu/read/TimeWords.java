package doichieu.read;

import doichieu.catalogue.CatalogueFile;

/** Alternations of the words around times in sentences, from {@code time-words.csv}. */
final class TimeWords {
  /** Before a time: "đến", "vào". */
  static final String APPROACH = alternation("approach");

  /** Between those and the time: "hết", "cuối". */
  static final String EDGE = alternation("edge");

  /** Before the day by which something is to be done: "trước", "chậm nhất là". */
  static final String UNTIL = alternation("until");

  /** Before the quarter or month in which something is to be done. */
  static final String WITHIN = alternation("within");

  /** Before the first and the last year of several: "giai đoạn". */
  static final String SPAN = alternation("span");

  /** "mỗi", "hằng" before a year, a quarter or a month. */
  static final String EACH = alternation("each");

  /** Before a year further on than the one that is planned for: "tầm nhìn". */
  static final String OUTLOOK = alternation("outlook");

  private TimeWords() {}

  private static String alternation(String kind) {
    return "(?:"
        + ValueWords.alternation(
            CatalogueFile.load("time-words.csv").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .toList())
        + ")";
  }
}
