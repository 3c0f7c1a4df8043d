package doichieu.ledger;

import java.util.Locale;

/** What a numeral of a document is, in the order of the ledger's report. */
enum Bucket {
  /** The figure that a target asks for. */
  TARGET,
  /** A threshold beside a target's figure. */
  CONSTRAINT,
  /** A past result. */
  BASELINE,
  /** Part of the number, date or place of a legal document, the plan's own included. */
  CITATION,
  /** A day, month, quarter, year or period. */
  DATE,
  /** The number of a row, heading, column, annex or list item. */
  ORDINAL,
  /** Part of what something is called: an indicator, a place, a system, a formula. */
  NAME,
  /** How many of something that a text mentions. */
  COUNT,
  /** Part of the words of a piece of work. */
  TASK,
  /** Page numbers, running heads, repeated headers, marks of notes, telephone numbers. */
  FURNITURE;

  /** The name in the JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Bucket of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }
}
