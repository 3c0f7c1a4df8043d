package doichieu.extract.pdf;

import doichieu.extract.encoding.Syllable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a narrow cell cut through a word or a figure ("1.20" + "5", "476/VP" + "CP-KSTT").
 *
 * <p>A word is cut only where it is longer than its cell is wide: it then begins its line, fills
 * it, and does not fit with its rest. As a short word before a blank may fill its line too, the two
 * pieces must also make no sense apart. In doubt they stay apart.
 */
final class CutWord {
  /** The beginning of a number of several parts: "08/01/2", "476/VP", "1.20", "16,". */
  private static final Pattern COMPOUND = Pattern.compile("\\d[./,][\\p{L}\\d./,-]*+$");

  private static final Pattern WHOLE_DATE =
      Pattern.compile("(?:^|\\D)(?:\\d{1,2}/){1,2}(?:19|20)\\d{2}$");

  /** Figures in groups of three, perhaps with a decimal part. */
  private static final Pattern GROUPED =
      Pattern.compile("[<>≤≥]?\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,4})?%?");

  /** Groups of three after which one more must come: "9.214." + "030". */
  private static final Pattern OPEN_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,4}\\.");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern LAST_LETTERS = Pattern.compile("\\p{L}++$");
  private static final Pattern FIRST_LETTERS = Pattern.compile("^\\p{L}++");

  /** Syllables of Vietnamese without their marks: consonants, vowels, a final consonant. */
  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdghklmnpqrstvxđ]{0,3}[aeiouy]{1,4}(?:ch|ng|nh|[cmnpt])?");

  /** Letters of words of other languages, a vowel among them. */
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z][a-z]*[aeiouy][a-z]*");

  /** Letters that a whole word has at the end of a line, and at the beginning of the next one. */
  private static final int LONG_WORD = 4;

  private static final int SHORT_WORD = 3;

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,6}");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}++");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}++");
  private static final Pattern MARKS = Pattern.compile("\\p{M}++");

  private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  /** Vowels that end no syllable. */
  private static final Pattern OPEN = Pattern.compile("(?:[iy]ê|uô|ươ|ă|â)$");

  /** Lines end up to so much (font sizes) before the edge: widths are rounded. */
  private static final double NEAR = 0.1;

  private static final Pattern CLOSING = Pattern.compile("^(?:[.,]\\d|[;:)])");

  /** A symbol of a document's number: "CP-", "TTg-", "0/TT-". */
  private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d/]{0,20}-");

  private CutWord() {}

  /**
   * True if the lower line goes on with the word that the upper one ends with.
   *
   * @param room how long a line can be, in points
   */
  static boolean isCut(Line above, Line below, double room) {
    String upper = hasRaised(above) ? "" : raw(above);
    String lower = firstWord(raw(below));
    if (upper.isEmpty()
        || lower.isEmpty()
        || upper.indexOf(' ') >= 0
        || isOtherLine(above, below)) {
      return false;
    }
    if (OPEN_GROUPS.matcher(upper).matches() && GROUPED.matcher(upper + lower).matches()) {
      return true;
    }
    double end = above.x1() - above.x0();
    double right = room - NEAR * above.size();
    boolean full = end + width(below, 1) > right;
    boolean tooLong = end + width(below, lower.length()) > right;
    return full && tooLong && belongTogether(upper, lower);
  }

  /**
   * True if the upper line ends with a whole word of another language and the lower one goes on
   * with one: where nothing tells how wide the cell is, these are two words.
   */
  static boolean areForeign(Line above, Line below) {
    String head = find(LAST_LETTERS, raw(above));
    String rest = find(FIRST_LETTERS, raw(below));
    return head.length() >= LONG_WORD
        && FOREIGN.matcher(head).matches()
        && !isSyllable(head)
        && (isSyllable(rest) || (rest.length() >= SHORT_WORD && FOREIGN.matcher(rest).matches()));
  }

  private static boolean isOtherLine(Line above, Line below) {
    return Math.abs(above.size() - below.size()) > 0.6
        || below.baseline() - above.baseline() > 1.8 * above.size()
        || above.glyphs().get(0).direction() != below.glyphs().get(0).direction();
  }

  private static boolean hasRaised(Line line) {
    return line.glyphs().stream().anyMatch(line::isRaised);
  }

  /** The line's characters before a raised mark, with blanks, also one printed at the end. */
  private static String raw(Line line) {
    StringBuilder text = new StringBuilder();
    double end = line.x0();
    for (Glyph glyph : line.glyphs()) {
      if (line.isRaised(glyph) && text.length() > 0) {
        break;
      }
      boolean gap = glyph.x0() - end > 0.2 * glyph.size();
      text.append(gap ? " " : "").append(glyph.text());
      end = glyph.x1();
    }
    return Normalizer.normalize(text.toString().stripLeading(), Normalizer.Form.NFC);
  }

  private static String firstWord(String text) {
    int end = text.indexOf(' ');
    String word = end < 0 ? text : text.substring(0, end);
    int hyphen = word.indexOf('-', 1);
    return hyphen < 0 ? word : word.substring(0, hyphen + 1);
  }

  /** Width of the first characters of a line with the raised marks that hang on them. */
  private static double width(Line line, int characters) {
    double end = line.x0();
    int count = 0;
    for (Glyph glyph : line.glyphs()) {
      boolean raised = count > 0 && line.isRaised(glyph);
      if (!glyph.isBlank() && (count < characters || (count == characters && raised))) {
        end = Math.max(end, glyph.x1());
        count += raised ? 0 : 1;
      }
    }
    return end - line.x0();
  }

  private static boolean belongTogether(String upper, String lower) {
    char last = upper.charAt(upper.length() - 1);
    char first = lower.charAt(0);
    if (CLOSING.matcher(lower).find()) {
      return Character.isLetterOrDigit(last);
    }
    if (Character.isDigit(first) && (Character.isDigit(last) || ".,/".indexOf(last) >= 0)) {
      return isOneFigure(upper, lower);
    }
    if (upper.indexOf('/') >= 0 && COMPOUND.matcher(upper).find()) {
      boolean symbol = SYMBOL.matcher(lower).matches() || CAPITALS.matcher(lower).matches();
      return symbol && !WHOLE_DATE.matcher(upper).find();
    }
    return Character.isLetter(last) && Character.isLetter(first) && isOneWord(upper, lower);
  }

  /**
   * Two figures below each other are no figure cut: the rest must complete groups of three digits
   * that the upper line lacks, or a year; "100" and "95" may be two values. Where a cell has room
   * for one digit only, all its digits are one figure.
   */
  private static boolean isOneFigure(String upper, String lower) {
    if (upper.indexOf('/') >= 0) {
      return !WHOLE_DATE.matcher(upper).find();
    }
    String rest = lower.replaceAll("[;,.]$", "");
    if (upper.indexOf('.') >= 0 || upper.indexOf(',') >= 0 || rest.indexOf('.') >= 0) {
      return !GROUPED.matcher(upper).matches() && GROUPED.matcher(upper + rest).matches();
    }
    if (upper.length() == 1 && rest.length() == 1) {
      return true;
    }
    return rest.length() < upper.length() && YEAR.matcher(upper + rest).matches();
  }

  private static boolean isOneWord(String upper, String lower) {
    String head = find(LAST_LETTERS, upper);
    String rest = find(FIRST_LETTERS, lower);
    if (ROMAN.matcher(rest).matches() && ROMAN.matcher(upper).matches()) {
      return true;
    }
    boolean capitals = CAPITALS.matcher(head).matches();
    boolean oneCase =
        SMALL.matcher(rest).matches()
            ? !capitals || head.length() == 1
            : capitals && CAPITALS.matcher(rest).matches();
    if (!oneCase || (ROMAN.matcher(rest).matches() && isSyllable(head))) {
      return false;
    }
    return !isSyllable(head)
        || (!isSyllable(rest) && (rest.length() > 1 || isCoda(head, rest)))
        || Syllable.isRest(head, rest);
  }

  /** True if a lone small letter ends the syllable before it: "điểm" + "b" are two words. */
  private static boolean isCoda(String head, String letter) {
    return SMALL.matcher(letter).matches() && isSyllable(head + letter);
  }

  private static boolean isSyllable(String letters) {
    if (isOpen(letters)) {
      return false;
    }
    String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    return SYLLABLE.matcher(plain.toLowerCase(Locale.ROOT)).matches();
  }

  /** True if the last vowel must be followed by a letter: "chiề" + "u", "đượ" + "c". */
  private static boolean isOpen(String letters) {
    String toneless =
        TONES.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    String word = Normalizer.normalize(toneless, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return OPEN.matcher(word).find();
  }

  private static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
