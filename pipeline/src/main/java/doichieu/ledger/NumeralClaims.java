package doichieu.ledger;

import doichieu.document.NumeralCensus;
import doichieu.document.NumeralCensus.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numerals of one text, each with the bucket that claimed it first. */
final class NumeralClaims {
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

  private final String text;
  private final List<Numeral> numerals;
  private final @Nullable Bucket[] buckets;
  private final boolean[] barred;

  NumeralClaims(String text) {
    this.text = text;
    numerals = NumeralCensus.numerals(text);
    buckets = new Bucket[numerals.size()];
    barred = new boolean[numerals.size()];
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return numerals.isEmpty();
  }

  /** Claims what nobody claimed between the offsets. */
  void claim(int from, int to, Bucket bucket) {
    claim(from, to, bucket, numeral -> true);
  }

  /** Claims what nobody claimed between the offsets and is no percentage. */
  void claimUnlessPercent(int from, int to, Bucket bucket) {
    claim(from, to, bucket, numeral -> !isPercentage(numeral));
  }

  /** Claims all that is left. */
  void claimRest(Bucket bucket) {
    claim(0, text.length(), bucket);
  }

  /** Claims the numerals of words wherever they stand in the text. */
  void claim(@Nullable String words, Bucket bucket) {
    claim(words, bucket, numeral -> true);
  }

  /** Claims those numerals of words that are wanted, wherever the words stand in the text. */
  void claim(@Nullable String words, Bucket bucket, Predicate<Numeral> wanted) {
    if (words == null || words.isBlank()) {
      return;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      claim(at, at + words.length(), bucket, wanted);
    }
  }

  private void claim(int from, int to, Bucket bucket, Predicate<Numeral> wanted) {
    for (int i = first(from); isWithin(i, to); i++) {
      if (buckets[i] == null && !barred[i] && wanted.test(numerals.get(i))) {
        buckets[i] = bucket;
      }
    }
  }

  /**
   * Index of the first numeral that begins at the offset or after it; numerals go left to right.
   */
  private int first(int from) {
    int low = 0;
    int high = numerals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numerals.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isWithin(int i, int to) {
    return i < numerals.size() && numerals.get(i).end() <= to;
  }

  /** Claims the first free numeral between the offsets that is wanted; false if there is none. */
  boolean claimOne(int from, int to, Bucket bucket, Predicate<Numeral> wanted) {
    for (int i = first(from); isWithin(i, to); i++) {
      if (buckets[i] == null && !barred[i] && wanted.test(numerals.get(i))) {
        buckets[i] = bucket;
        return true;
      }
    }
    return false;
  }

  /** Keeps whatever is free between the offsets from being claimed: it was not understood. */
  void bar(int from, int to) {
    for (int i = first(from); isWithin(i, to); i++) {
      barred[i] |= buckets[i] == null;
    }
  }

  /** True if the numeral is a percentage, or the lower end of a range of percentages. */
  boolean isPercentage(Numeral numeral) {
    return PERCENT.matcher(text).region(numeral.end(), text.length()).lookingAt();
  }

  private static final Pattern PERCENT =
      Pattern.compile(
          "\\s*(?:(?:-|–|—|đến|tới)\\s*\\d[\\d.,]*\\s*)?(?:%|phần trăm)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** True if the numeral writes the amount, in either habit of dots and commas. */
  static boolean writes(Numeral numeral, @Nullable BigDecimal amount) {
    if (amount == null) {
      return false;
    }
    String figures = numeral.text();
    return isAmount(figures.replace(",", "."), amount)
        || (GROUPED.matcher(figures).matches()
            && isAmount(figures.replace(".", "").replace(',', '.'), amount));
  }

  private static boolean isAmount(String figures, BigDecimal amount) {
    return figures.indexOf('.') == figures.lastIndexOf('.')
        && new BigDecimal(figures).compareTo(amount) == 0;
  }

  /** How a numeral ended. */
  record Entry(Numeral numeral, Optional<Bucket> bucket) {}

  /** All numerals from left to right. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      entries.add(new Entry(numerals.get(i), Optional.ofNullable(buckets[i])));
    }
    return entries;
  }
}
