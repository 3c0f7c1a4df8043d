package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.DocumentTypes.DocumentType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a number: the type's word, and the body that a text names first. */
final class HeadReader {
  static final Pattern OF =
      Pattern.compile(
          " ?,? ?(?:của|do|of(?: the)?) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PROMULGATES =
      Pattern.compile(" (?:(?:đã|vừa) )?(?:(?:ký )?ban hành|ký)(?: (?:các|kèm theo))? ?$");
  private static final Pattern ON_THE_DAY =
      Pattern.compile("[Nn]gày (?<date>[\\d/.-]{6,10}|\\d{1,2} tháng \\d{1,2} năm \\d{4}),? $");
  private static final int TYPE_WORDS = 6;
  private static final int VERB_REACH = 40;

  private final DocumentTypes types;
  private final IssuerReader issuers;
  private final Pattern typeWords;

  HeadReader(DocumentTypes types, IssuerReader issuers, Pattern typeWords) {
    this.types = types;
    this.issuers = issuers;
    this.typeWords = typeWords;
  }

  /** A type's word where it stands. */
  record TypeAt(DocumentType type, String word, int start, int end) {}

  /** The type's word that ends at the offset; null if there is none. */
  @Nullable TypeAt typeBefore(String text, int from, int before) {
    int end = before;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    TypeAt best = null;
    for (int count = 0; count < TYPE_WORDS && start > from; count++) {
      start = wordStart(text, from, start);
      String word = text.substring(start, end);
      DocumentType type = types.findByWord(word).orElse(null);
      if (type != null) {
        best = new TypeAt(type, word, start, end);
      }
      while (start > from && text.charAt(start - 1) == ' ') {
        start--;
      }
    }
    return best;
  }

  private static int wordStart(String text, int from, int end) {
    int start = end;
    while (start > from && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start == end && start > from ? start - 1 : start;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '/';
  }

  /** The head that stands away from its number: "các Quyết định của Thủ tướng Chính phủ: số …". */
  @Nullable TypeAt farType(String text, int from, int before) {
    int clause = from;
    for (int i = from; i < before; i++) {
      char c = text.charAt(i);
      if (c == ';' || c == '.' || (c == ':' && i < before - 2)) {
        clause = i + 1;
      }
    }
    TypeAt last = null;
    Matcher matcher = typeWords.matcher(text).region(clause, before);
    while (matcher.find()) {
      DocumentType type = types.findByWord(matcher.group()).orElse(null);
      if (type != null && Character.isUpperCase(text.charAt(matcher.start()))) {
        last = new TypeAt(type, matcher.group(), matcher.start(), matcher.end());
      }
    }
    return last;
  }

  /**
   * Who issued the reference, and when, by the words before it.
   *
   * @param issuedOn ISO date; null if none is told
   */
  record Promulgated(String issuer, @Nullable String issuedOn) {}

  /** "Ngày 22/3/2022, UBND tỉnh đã ban hành Quyết định …"; null if it does not say so. */
  @Nullable Promulgated promulgated(String text, int from, int start) {
    Matcher verb = PROMULGATES.matcher(text).region(Math.max(from, start - VERB_REACH), start);
    if (!verb.find()) {
      return null;
    }
    for (int at = clauseStart(text, from, verb.start()); at < verb.start(); at++) {
      boolean wordStart = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (wordStart && Character.isUpperCase(text.charAt(at))) {
        IssuerReader.Read read = issuers.read(text, at).orElse(null);
        if (read != null && read.end() == verb.start()) {
          return new Promulgated(read.name(), dayBefore(text, from, at));
        }
      }
    }
    return null;
  }

  private static int clauseStart(String text, int from, int end) {
    int start = end;
    while (start > from && ";.:\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static @Nullable String dayBefore(String text, int from, int at) {
    Matcher day = ON_THE_DAY.matcher(text).region(Math.max(from, at - VERB_REACH), at);
    return day.find()
        ? DateParser.parse(text, day.start(), null).map(DateParser.Parsed::iso).orElse(null)
        : null;
  }

  /** "của X" directly behind a head. */
  @Nullable String issuerWithin(String text, int from, int to) {
    Matcher of = OF.matcher(text).region(from, to);
    return of.lookingAt()
        ? issuers.read(text, of.end()).map(IssuerReader.Read::name).orElse(null)
        : null;
  }

  /** "của Chính phủ tại Nghị định số …": the body that stands just before the reference. */
  @Nullable String issuerBefore(String text, int from, int start) {
    Matcher of = OF.matcher(text).region(from, start);
    String found = null;
    while (of.find()) {
      String between = text.substring(of.end(), start);
      IssuerReader.Read read = issuers.read(text, of.end()).orElse(null);
      boolean clause = between.indexOf(';') < 0 && between.indexOf('.') < 0;
      found =
          read != null && clause && read.end() < start && between.strip().endsWith("tại")
              ? read.name()
              : found;
    }
    return found;
  }
}
