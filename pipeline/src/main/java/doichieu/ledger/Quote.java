package doichieu.ledger;

import doichieu.document.Evidence;
import doichieu.document.NumeralCensus;
import doichieu.document.NumeralCensus.Numeral;
import doichieu.target.PlanDocument.Coverage.Unexplained;
import java.util.List;

/** The few words around a numeral, by which a person finds it. */
final class Quote {
  /** Chars quoted on either side. */
  private static final int SIDE = 40;

  private Quote() {}

  /** The piece of the block that holds the words around the numeral, else its first one. */
  static Evidence of(Numeral numeral, String text, List<Evidence> pieces) {
    String words = around(text, numeral);
    for (Evidence piece : pieces) {
      if (piece.text() != null && piece.text().contains(words)) {
        return piece.withText(words);
      }
    }
    for (Evidence piece : pieces) {
      for (Numeral own : NumeralCensus.numerals(String.valueOf(piece.text()))) {
        if (own.text().equals(numeral.text())) {
          return piece.withText(around(String.valueOf(piece.text()), own));
        }
      }
    }
    return pieces.isEmpty() ? Evidence.FILE : pieces.get(0);
  }

  /** A numeral that no block holds, with the words around it in its line. */
  static Unexplained of(CensusCheck.Unread unread) {
    String line = String.valueOf(unread.line().text());
    String words =
        NumeralCensus.numerals(line).stream()
            .filter(numeral -> numeral.text().equals(unread.numeral()))
            .findFirst()
            .map(numeral -> around(line, numeral))
            .orElse(line);
    return new Unexplained(unread.numeral(), List.of(unread.line().withText(words)));
  }

  private static String around(String text, Numeral numeral) {
    int from = Math.max(0, numeral.start() - SIDE);
    int to = Math.min(text.length(), numeral.end() + SIDE);
    int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    int end = to == text.length() ? to : text.lastIndexOf(' ', to);
    return text.substring(
            start <= numeral.start() ? start : numeral.start(),
            end >= numeral.end() ? end : numeral.end())
        .strip();
  }
}
