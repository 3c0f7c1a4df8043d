package doichieu.extract.encoding;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Words typed in a font of old (.VnTime, VNI-Times) and copied without it: the characters are valid
 * and make no Vietnamese words until they are read by the font's coding.
 *
 * @param encoding name of the coding
 * @param decoder makes the letters that were meant
 */
public record LegacyLetters(String encoding, UnaryOperator<String> decoder) {
  /** Words and signs by which a coding must read better than the text as it is. */
  private static final int CLEARLY = 6;

  /** Characters looked at; a coding shows in the first pages. */
  private static final int SAMPLE = 200_000;

  /** The coding of a text; empty if it reads as it is, or by no coding known. */
  public static Optional<LegacyLetters> find(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int plain = TextDecoder.score(sample);
    LegacyLetters tcvn3 =
        new LegacyLetters("TCVN3", words -> Tcvn3.restoreCapitals(Tcvn3.decode(words)));
    LegacyLetters vni = new LegacyLetters("VNI", Vni::decode);
    int asTcvn3 = TextDecoder.score(tcvn3.decode(sample));
    int asVni = TextDecoder.score(vni.decode(sample));
    int best = Math.max(asTcvn3, asVni);
    return best > 0 && best >= plain + CLEARLY && plain * 2 < best
        ? Optional.of(asTcvn3 >= asVni ? tcvn3 : vni)
        : Optional.empty();
  }

  /** The words with the letters that were meant. */
  public String decode(String words) {
    return decoder.apply(words);
  }
}
