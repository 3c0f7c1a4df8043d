package doichieu.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds administrative units in a text: a kind of unit followed by a name in capitals ("huyện Kon
 * Rẫy", "HUYỆN KON RẪY", "P. Thống Nhất", "Quận 1").
 */
public final class PlaceFinder {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]['’\\p{L}\\p{N}]*+\\.?|[^\\s]");
  private static final int LONGEST_NAME = 4;

  /** Words of the longest entry that names no place. */
  private static final int LONGEST_NO_PLACE = 6;

  private final PlaceList places;
  private final CitationWords words;
  private final Map<String, String> kindByWords = new TreeMap<>();

  /** A finder over the given lists. */
  public PlaceFinder(PlaceKinds kinds, PlaceList places, CitationWords words) {
    this.places = places;
    this.words = words;
    for (PlaceKinds.Kind kind : kinds.list()) {
      kindByWords.put(kind.name(), kind.name());
      kind.shortForms().forEach(form -> kindByWords.put(form, kind.name()));
    }
  }

  /**
   * A place in a text.
   *
   * @param start offset of the kind's first character
   * @param nameStart offset of the name's first character
   * @param end offset after the name's last character
   */
  public record Found(PlaceName place, int start, int nameStart, int end) {}

  private record Token(String text, int start, int end) {
    boolean capital() {
      return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
    }

    String bare() {
      return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
  }

  /** The places in the order of the text; empty if none is named. */
  public List<Found> list(String text) {
    List<Token> tokens = tokens(text);
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      KindAt kind = kindAt(tokens, i);
      int behind = kind == null ? noPlaceEnd(tokens, i) : i;
      if (behind > i) {
        i = behind;
        continue;
      }
      int end = kind == null ? 0 : nameEnd(tokens, kind);
      if (kind != null && end > kind.next() && !isNoPlace(tokens.subList(i, end))) {
        found.add(found(tokens, i, kind, end));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /** "XÃ HỘI", "Xã hội chủ nghĩa": words that only look like a kind and a name. */
  private boolean isNoPlace(List<Token> tokens) {
    List<String> folded = tokens.stream().map(t -> TextFold.foldPlain(t.bare())).toList();
    return words
        .findAt(CitationWords.Use.NO_PLACE, folded, 0)
        .filter(n -> n == folded.size())
        .isPresent();
  }

  /**
   * "BẢO HIỂM XÃ HỘI ĐỒNG NAI": the end of words that hold one which looks like a kind; the
   * position itself if none begin there.
   */
  private int noPlaceEnd(List<Token> tokens, int i) {
    List<String> folded =
        tokens.subList(i, Math.min(tokens.size(), i + LONGEST_NO_PLACE)).stream()
            .map(t -> TextFold.foldPlain(t.bare()))
            .toList();
    return i + words.findAt(CitationWords.Use.NO_PLACE, folded, 0).orElse(0);
  }

  private record KindAt(String kind, int next) {}

  private @org.jspecify.annotations.Nullable KindAt kindAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (i + 1 < tokens.size()) {
      String two = (token.text() + " " + tokens.get(i + 1).text()).toLowerCase(Locale.ROOT);
      String kind = kindByWords.get(two);
      if (kind != null) {
        return new KindAt(kind, i + 2);
      }
    }
    String kind = kindByWords.get(token.text().toLowerCase(Locale.ROOT));
    String shortKind = kind == null ? kindByWords.get(token.text()) : kind;
    return shortKind == null ? null : new KindAt(shortKind, i + 1);
  }

  private int nameEnd(List<Token> tokens, KindAt kind) {
    int from = kind.next();
    int known = knownProvinceEnd(tokens, kind);
    if (known > from) {
      return known;
    }
    int end = from;
    while (end < tokens.size() && end - from < LONGEST_NAME && inName(tokens, from, end)) {
      end++;
      if (tokens.get(end - 1).text().endsWith(".")) {
        break;
      }
    }
    return end;
  }

  private boolean inName(List<Token> tokens, int from, int at) {
    Token token = tokens.get(at);
    if (!token.capital() || (at > from && kindAt(tokens, at) != null)) {
      return false;
    }
    if (at > from && Character.isDigit(token.text().charAt(0))) {
      return false;
    }
    if (at == from && isTitledBeforeName(tokens, at)) {
      return true;
    }
    List<String> rest =
        tokens.subList(at, Math.min(tokens.size(), at + 2)).stream()
            .map(t -> TextFold.foldPlain(t.bare()))
            .toList();
    return words.findAt(CitationWords.Use.PLACE_STOP, rest, 0).isEmpty();
  }

  /** "Xã Năm Căn": a word that elsewhere ends a name begins one, in a text not all in capitals. */
  private static boolean isTitledBeforeName(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    return at + 1 < tokens.size()
        && word.length() > 1
        && Character.isLowerCase(word.charAt(1))
        && Character.isUpperCase(tokens.get(at + 1).text().charAt(0));
  }

  private int knownProvinceEnd(List<Token> tokens, KindAt kind) {
    int from = kind.next();
    if (from >= tokens.size() || !tokens.get(from).capital()) {
      return from;
    }
    StringBuilder name = new StringBuilder();
    int best = from;
    for (int end = from; end < tokens.size() && end - from < LONGEST_NAME + 2; end++) {
      name.append(' ').append(tokens.get(end).bare());
      if (tokens.get(end).capital()
          && places.isProvinceName(kind.kind(), TextFold.foldPlain(name.toString()))) {
        best = end + 1;
      }
    }
    return best;
  }

  private static Found found(List<Token> tokens, int start, KindAt kind, int end) {
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(kind.next(), end)) {
      name.append(name.isEmpty() ? "" : " ").append(titled(token.bare()));
    }
    Token last = tokens.get(end - 1);
    return new Found(
        new PlaceName(kind.kind(), name.toString()),
        tokens.get(start).start(),
        tokens.get(kind.next()).start(),
        last.start() + last.bare().length());
  }

  private static String titled(String word) {
    boolean shouted = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
    return shouted ? word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
    return tokens;
  }
}
