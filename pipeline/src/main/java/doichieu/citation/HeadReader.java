package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.DocumentTypes.DocumentType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a number: the type's word, and the body that a text names first. */
final class HeadReader {
  static final Pattern OF = Pattern.compile(" ?,? ?(?:của|do|of(?: the)?) ");
  private static final int TYPE_WORDS = 6;

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
