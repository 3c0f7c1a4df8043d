package doichieu.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Stand-in until merge. */
public final class TextFold {
  private TextFold() {}

  public static String fold(String t) {
    return Normalizer.normalize(t, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ")
        .strip();
  }
}
