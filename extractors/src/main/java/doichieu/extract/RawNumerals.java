package doichieu.extract;

import doichieu.document.Evidence;
import doichieu.document.NumeralCensus;
import doichieu.extract.encoding.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down the words with figures of a file as they stand in it. What holds no figure is not
 * kept, so that this never takes more room than the document itself.
 */
public final class RawNumerals {
  /** Lines with figures; 5,000 pages have less. More are data, and are not checked. */
  private static final int MAX_LINES = 300_000;

  private final List<Evidence> printed = new ArrayList<>();
  private final List<Evidence> repeated = new ArrayList<>();
  private final List<Evidence> unprinted = new ArrayList<>();

  /** Takes down a line or paragraph of a format without places. */
  public void print(String words) {
    keep(printed, words, Evidence.FILE);
  }

  /** Takes down a line or paragraph; the place's own text does not count. */
  public void print(String words, Evidence place) {
    keep(printed, words, place);
  }

  /** Says that words taken down are printed again, or only mark something: they need no reading. */
  public void repeat(String words, Evidence place) {
    keep(repeated, words, place);
  }

  /** Says that words taken down are not seen by a reader of the page. */
  public void hide(String words) {
    keep(unprinted, words, Evidence.FILE);
  }

  /** Says that of several words. */
  public void hideAll(List<String> words) {
    words.forEach(this::hide);
  }

  private static void keep(List<Evidence> list, String words, Evidence place) {
    if (list.size() <= MAX_LINES && NumeralCensus.hasNumeral(words)) {
      list.add(place.withText(Characters.fold(words)));
    }
  }

  /** All that was taken down; nothing if it was too much. */
  public NumeralCensus census() {
    if (printed.size() > MAX_LINES || unprinted.size() > MAX_LINES) {
      return NumeralCensus.NONE;
    }
    return new NumeralCensus(printed, repeated, unprinted);
  }
}
