package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.IssuerList;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.TextFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of an issuing body where it begins and tells where it ends. */
final class IssuerReader {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&'’]*+");
  private static final int LONGEST = 14;
  private static final int REACH = 160;
  private static final String AND = "và";
  private static final Set<String> AREAS = Set.of("tỉnh", "huyện", "quận", "xã", "phường");

  private final TextFold fold;
  private final CitationWords words;
  private final DocumentTypes types;
  private final PlaceFinder places;
  private final List<List<String>> bodies;

  IssuerReader(
      TextFold fold,
      CitationWords words,
      DocumentTypes types,
      PlaceFinder places,
      IssuerList issuers) {
    this.fold = fold;
    this.words = words;
    this.types = types;
    this.places = places;
    this.bodies =
        issuers.listAll().stream()
            .map(issuer -> fold.words(issuer.name()))
            .distinct()
            .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
            .toList();
  }

  /** A body's name and the offset after it. */
  record Read(String name, int end) {}

  private record Token(String text, int start, int end, List<String> folded) {
    boolean capital() {
      return Character.isUpperCase(text.charAt(0));
    }
  }

  /** The body that begins at the offset; empty if no name of a body begins there. */
  Optional<Read> read(String text, int at) {
    List<Token> tokens = tokens(text, at);
    if (tokens.isEmpty() || tokens.get(0).start() != at) {
      return Optional.empty();
    }
    int leader = leaderTokens(tokens);
    int known = knownTokens(tokens, leader);
    if (known == leader && !tokens.get(0).capital()) {
      return Optional.empty();
    }
    if (known == leader && startsType(tokens, 0)) {
      return Optional.empty();
    }
    int count = known > leader ? known : Math.max(leader, 1);
    count = extend(text, tokens, count, known > leader);
    int end = tokens.get(count - 1).end();
    return Optional.of(new Read(text.substring(at, end), end));
  }

  private int extend(String text, List<Token> tokens, int from, boolean known) {
    int placeEnd = placeEnd(text, tokens.get(0).start(), tokens.get(from - 1).end());
    int count = from;
    while (count < tokens.size() && count < LONGEST) {
      Token next = tokens.get(count);
      String gap = text.substring(tokens.get(count - 1).end(), next.start());
      boolean inPlace = next.start() < placeEnd;
      boolean hyphen =
          gap.equals("-") || ((gap.equals(" - ") || gap.equals(" & ")) && next.capital());
      if (!inPlace && !gap.isBlank() && !hyphen) {
        break;
      }
      if (!inPlace && gap.equals(" ") && isArea(tokens, count)) {
        return count + 1;
      }
      if (!inPlace && (ends(tokens, count) || (known && !isInside(tokens, count, from)))) {
        break;
      }
      if (!inPlace && known && next.capital() && placeEnd == 0 && !gap.isBlank()) {
        break;
      }
      count++;
    }
    return trim(tokens, count, from, placeEnd);
  }

  /** Of a known body's addition: "Đảng ủy Khối Doanh nghiệp Trung ương" has a small word inside. */
  private boolean isInside(List<Token> tokens, int at, int from) {
    if (tokens.get(at).capital()) {
      return true;
    }
    boolean closes = at + 1 >= tokens.size() || ends(tokens, at + 1);
    return at > from && tokens.get(at - 1).capital() && (closes || tokens.get(at + 1).capital());
  }

  /** Cuts lower-case words at the end of an unknown name that ran into running text. */
  private static int trim(List<Token> tokens, int count, int from, int placeEnd) {
    int kept = count;
    while (count == LONGEST
        && kept > from
        && !tokens.get(kept - 1).capital()
        && tokens.get(kept - 1).end() > placeEnd) {
      kept--;
    }
    return kept;
  }

  /** Offset after the places named directly behind the body, as in "UBND phường A, thành phố B". */
  private int placeEnd(String text, int start, int bodyEnd) {
    String rest = text.substring(start, Math.min(text.length(), start + REACH));
    int reached = bodyEnd - start;
    int end = 0;
    for (PlaceFinder.Found place : places.list(rest)) {
      boolean touches = place.start() <= reached + 2 && place.end() > reached;
      boolean sane = !singleCommonWord(rest, place);
      String gap = rest.substring(Math.min(reached, place.start()), place.start());
      if (touches && sane && (gap.isBlank() || gap.equals(", "))) {
        end = place.end();
        reached = end;
      }
    }
    return end == 0 ? 0 : start + end;
  }

  /** "phường Rà soát": one capital that only begins a sentence is no name. */
  private boolean singleCommonWord(String rest, PlaceFinder.Found place) {
    if (place.place().name().indexOf(' ') >= 0) {
      return false;
    }
    String after =
        rest.substring(place.nameStart(), Math.min(rest.length(), place.nameStart() + 40));
    return words.findAt(Use.STOP, fold.words(after), 0).isPresent();
  }

  /** "… Khu kinh tế tỉnh": the kind of place that closes a name, if no name of a place follows. */
  private boolean isArea(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    boolean follows = at + 1 < tokens.size() && tokens.get(at + 1).capital();
    return !follows && AREAS.contains(word);
  }

  private boolean ends(List<Token> tokens, int at) {
    List<String> ahead = folded(tokens, at, 4);
    if (tokens.get(at).text().equals(AND)) {
      return at + 1 >= tokens.size() || !tokens.get(at + 1).capital() || startsType(tokens, at + 1);
    }
    boolean capital = tokens.get(at).capital();
    boolean begun = at > 1 || !capital;
    boolean stop =
        words.findAt(Use.STOP, ahead, 0).filter(n -> (n > 1 && begun) || !capital).isPresent();
    return stop || startsType(tokens, at);
  }

  private boolean startsType(List<Token> tokens, int at) {
    StringBuilder word = new StringBuilder();
    for (int i = at; i < tokens.size() && i < at + 4; i++) {
      word.append(word.isEmpty() ? "" : " ").append(tokens.get(i).text());
      if (types.findByWord(word.toString()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int leaderTokens(List<Token> tokens) {
    return words.findAt(Use.LEADER, folded(tokens, 0, 4), 0).orElse(0);
  }

  private int knownTokens(List<Token> tokens, int from) {
    List<String> flat = folded(tokens, from, LONGEST);
    for (List<String> body : bodies) {
      if (flat.size() >= body.size() && flat.subList(0, body.size()).equals(body)) {
        return from + tokensOf(tokens, from, body.size());
      }
    }
    return from;
  }

  private static int tokensOf(List<Token> tokens, int from, int foldedWords) {
    int left = foldedWords;
    int count = 0;
    while (left > 0) {
      left -= tokens.get(from + count).folded().size();
      count++;
    }
    return count;
  }

  private static List<String> folded(List<Token> tokens, int from, int count) {
    List<String> flat = new ArrayList<>();
    for (int i = from; i < tokens.size() && i < from + count; i++) {
      flat.addAll(tokens.get(i).folded());
    }
    return flat;
  }

  private List<Token> tokens(String text, int at) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(at, Math.min(text.length(), at + REACH));
    while (tokens.size() < LONGEST + 2 && matcher.find()) {
      tokens.add(
          new Token(matcher.group(), matcher.start(), matcher.end(), fold.words(matcher.group())));
    }
    return tokens;
  }
}
