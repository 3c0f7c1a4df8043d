package doichieu.citation;

import doichieu.target.Citation.Locator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads locators ("khoản 1 mục II, số thứ tự thứ 2 tại Phụ lục kèm theo") in whatever order they
 * are printed and puts them in order, outermost first.
 */
final class LocatorReader {
  private static final String VALUE =
      "(?:\\d{1,4}(?:\\.\\d{1,3}){0,4}[a-zđ]?|[IVXLC]{1,7}(?:\\.\\d{1,3}){0,3}|[a-zđA-ZĐ])"
          + "(?![\\p{L}\\p{N}/%])";
  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
  private static final String ORDINAL_WORD = "(?:" + String.join("|", ORDINALS) + ")(?!\\p{L})";
  private static final List<String> KINDS =
      Stream.concat(Arrays.stream(LocatorKind.values()).map(LocatorKind::word), Stream.of("STT"))
          .toList();
  private static final Pattern TOKEN =
      Pattern.compile(
          WordPattern.firstLetter(KINDS)
              + "(?<!\\p{L})(?<kind>"
              + WordPattern.any(KINDS)
              + "|(?-i:PL))(?!\\p{L})\\.?(?: số(?= [\\dIVXLC]))?:?(?: thứ(?= ))?"
              + "(?: (?<value>"
              + VALUE
              + "|(?<=thứ )"
              + ORDINAL_WORD
              + "))?(?<more>(?:(?:, ?| và )(?:\\d{1,3}(?![\\p{L}\\d./%])|(?-i:[a-eđghk])(?![\\p{L}\\d./%]))){0,20})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENCLOSED = Pattern.compile(" (?:ban hành )?kèm theo");
  private static final Pattern GAP =
      Pattern.compile(" ?[,(]? ?(?:(?:và|tại|của|thuộc|trong|ở|(?:ban hành )?kèm theo) )?\\(?");
  private static final Pattern MORE = Pattern.compile("\\d{1,3}|[a-eđghk]");

  private LocatorReader() {}

  /** One locator where it stands. */
  record Token(LocatorKind kind, @Nullable String value, int start, int end) {}

  /** Neighbouring locators, read together. */
  record Run(List<Token> tokens, int start, int end) {
    boolean hasValue() {
      return tokens.stream().anyMatch(token -> token.value() != null);
    }
  }

  /** The runs of locators in the order of the text. */
  static List<Run> list(String text) {
    List<Run> runs = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    for (Token token : tokens(text)) {
      if (!current.isEmpty() && !joined(text, end(current), token.start())) {
        runs.add(run(current));
        current = new ArrayList<>();
      }
      current.add(token);
    }
    if (!current.isEmpty()) {
      runs.add(run(current));
    }
    return runs;
  }

  /**
   * The paths that a run states, each outermost first: one, or several ("… Điều 32 và … Điều 33").
   */
  static List<List<Locator>> paths(Run run) {
    List<List<Token>> paths = new ArrayList<>();
    Set<LocatorKind> seen = EnumSet.noneOf(LocatorKind.class);
    for (Token token : run.tokens()) {
      if (paths.isEmpty() || !seen.add(token.kind())) {
        paths.add(new ArrayList<>());
        seen.clear();
        seen.add(token.kind());
      }
      paths.get(paths.size() - 1).add(token);
    }
    shareOuter(paths);
    return paths.stream()
        .map(LocatorOrder::outermostFirst)
        .map(
            path ->
                path.stream()
                    .map(token -> new Locator(token.kind().word(), token.value()))
                    .toList())
        .toList();
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      LocatorKind kind = LocatorKind.find(matcher.group("kind")).orElseThrow();
      String value = matcher.group("value");
      boolean letter = value != null && value.length() == 1 && Character.isLetter(value.charAt(0));
      if (value == null && kind != LocatorKind.PHU_LUC) {
        continue;
      }
      if (letter && value != null && !acceptsLetter(kind, value)) {
        continue;
      }
      int end = value == null ? matcher.end("kind") : matcher.end("value");
      tokens.add(new Token(kind, value, matcher.start(), enclosedEnd(text, end)));
      if (value != null) {
        addMore(tokens, kind, matcher);
      }
    }
    return tokens;
  }

  private static boolean acceptsLetter(LocatorKind kind, String value) {
    boolean roman = "IVX".contains(value);
    return roman
        || kind == LocatorKind.DIEM
        || kind == LocatorKind.TIET
        || (kind == LocatorKind.PHU_LUC && Character.isUpperCase(value.charAt(0)))
        || (kind == LocatorKind.MUC && !value.equals("ý"));
  }

  private static void addMore(List<Token> tokens, LocatorKind kind, Matcher matcher) {
    Matcher more = MORE.matcher(matcher.group("more"));
    while (more.find()) {
      boolean letter = Character.isLetter(more.group().charAt(0));
      if (letter && kind != LocatorKind.DIEM && kind != LocatorKind.TIET) {
        return;
      }
      int offset = matcher.start("more");
      tokens.add(new Token(kind, more.group(), offset + more.start(), offset + more.end()));
    }
  }

  private static int enclosedEnd(String text, int end) {
    Matcher matcher = ENCLOSED.matcher(text).region(end, text.length());
    return matcher.lookingAt() ? matcher.end() : end;
  }

  private static boolean joined(String text, int end, int start) {
    return start - end <= 24 && GAP.matcher(text.substring(end, start)).matches();
  }

  private static int end(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).end();
  }

  private static Run run(List<Token> tokens) {
    return new Run(List.copyOf(tokens), tokens.get(0).start(), end(tokens));
  }

  /** Gives a path the outer places that its neighbour names once for both. */
  private static void shareOuter(List<List<Token>> paths) {
    for (int i = 1; i < paths.size(); i++) {
      inherit(paths.get(i), paths.get(i - 1));
    }
    for (int i = paths.size() - 2; i >= 0; i--) {
      inherit(paths.get(i), paths.get(i + 1));
    }
  }

  private static void inherit(List<Token> path, List<Token> from) {
    LocatorKind outermost =
        path.stream().map(Token::kind).min(Comparator.naturalOrder()).orElseThrow();
    boolean sameInner = from.stream().anyMatch(token -> token.kind() == path.get(0).kind());
    if (sameInner) {
      from.stream().filter(token -> token.kind().compareTo(outermost) < 0).forEach(path::add);
    }
  }

  /**
   * The canonical path: values only, "PL" or "PL III" for an annex, "Bảng 2" for a table, so that
   * "mục II, khoản 1" and "phần II, mục 1" are one place. Null without locators.
   */
  static @Nullable String place(List<Locator> locators) {
    if (locators.isEmpty()) {
      return null;
    }
    return locators.stream().map(LocatorReader::step).collect(Collectors.joining("/"));
  }

  private static String step(Locator locator) {
    LocatorKind kind = LocatorKind.find(locator.kind()).orElseThrow();
    String value = locator.value() == null ? "" : locator.value();
    int ordinal = ORDINALS.indexOf(value.toLowerCase(Locale.ROOT));
    return (kind.mark() + (ordinal < 0 ? value : Integer.toString(ordinal + 1))).strip();
  }
}
