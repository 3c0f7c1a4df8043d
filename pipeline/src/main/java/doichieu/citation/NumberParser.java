package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.IssuerList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses one number of a document with its symbol, and puts small misprints right. */
final class NumberParser {
  private static final int LONGEST_RANGE = 50;
  private static final int SHORTEST_UNIT = 2;
  private static final String LETTER_CODE = "CV";
  private static final String PARTY = "party";
  private static final Set<String> STATE = Set.of("central", "province", "district", "commune");
  private static final String OTHER_ORDER = "party-order";
  private static final Pattern FIGURE = Pattern.compile("\\d{1,5}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final DocumentTypes types;
  private final IssuerList issuers;

  NumberParser(DocumentTypes types, IssuerList issuers) {
    this.types = types;
    this.issuers = issuers;
  }

  /**
   * The numbers that a stretch of text stands for: one, or all of a list or range. Empty if it is
   * no number of a document (its symbol is neither known nor in capitals).
   */
  List<DocumentNumber> parse(String text, NumberFinder.Found found) {
    NumberFinder.Form form = found.form();
    Matcher matcher = form.pattern.matcher(text).region(found.start(), found.end());
    if (!matcher.useTransparentBounds(true).find()) {
      return List.of();
    }
    Optional<DocumentNumber> number =
        switch (form) {
          case STATE -> state(matcher);
          case PARTY -> party(matcher);
          case BLANK -> symbol(null, null, matcher.group("symbol"), List.of("number-missing"));
        };
    if (number.isEmpty() || form == NumberFinder.Form.BLANK) {
      return number.stream().toList();
    }
    if (matcher.group("split") != null) {
      return List.of(joined(matcher.group("split"), number.get()));
    }
    List<DocumentNumber> all = new ArrayList<>(listed(matcher.group("list"), number.get()));
    String first = form == NumberFinder.Form.STATE ? matcher.group("first") : null;
    all.addAll(range(isYearBehind(matcher, form) ? null : first, number.get()));
    return all;
  }

  /** "7 66/QĐ-TTg": a blank came into the figure. */
  private static DocumentNumber joined(String first, DocumentNumber rest) {
    List<String> problems = new ArrayList<>(rest.problems());
    problems.add("number-split");
    return new DocumentNumber(
        first + rest.digits(),
        rest.year(),
        rest.type(),
        rest.issuer(),
        rest.symbol(),
        rest.party(),
        problems);
  }

  /** "318, 319 và 320/QĐ-TTg": the figures before the last share its symbol. */
  private static List<DocumentNumber> listed(@Nullable String figures, DocumentNumber last) {
    return figures == null
        ? List.of()
        : FIGURE.matcher(figures).results().map(f -> last.withDigits(f.group())).toList();
  }

  /** "19-2016/NQ-CP": the year stands behind the figure instead of behind the stroke. */
  private static boolean isYearBehind(Matcher matcher, NumberFinder.Form form) {
    return form == NumberFinder.Form.STATE
        && matcher.group("first") != null
        && matcher.group("year") == null
        && YEAR.matcher(matcher.group("digits")).matches();
  }

  private Optional<DocumentNumber> state(Matcher matcher) {
    String year = matcher.group("year");
    if (isYearBehind(matcher, NumberFinder.Form.STATE)) {
      String digits = matcher.group("digits");
      return symbol(
          matcher.group("first") + "-" + digits,
          Integer.valueOf(digits),
          matcher.group("symbol"),
          List.of());
    }
    return symbol(
        matcher.group("digits"),
        year == null ? null : Integer.valueOf(year),
        matcher.group("symbol"),
        List.of());
  }

  private Optional<DocumentNumber> party(Matcher matcher) {
    String code = matcher.group("code");
    Optional<DocumentTypes.DocumentType> type = partyType(code);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<String> problems = new ArrayList<>();
    if (matcher.group("hyphen") == null) {
      problems.add("missing-hyphen");
    }
    noteBareCode(code, type.get(), problems);
    String body = String.join("-", parts(matcher.group("symbol")));
    String issuer = issuers.findSymbol(body).orElse(body);
    if (isOfState(issuer)) {
      problems.add(OTHER_ORDER);
      return Optional.of(
          new DocumentNumber(
              matcher.group("digits"),
              null,
              type.get(),
              issuer,
              type.get().code() == null ? issuer : type.get().code() + "-" + issuer,
              false,
              problems));
    }
    return Optional.of(
        new DocumentNumber(
            matcher.group("digits"),
            null,
            type.get(),
            issuer,
            (type.get().code() == null ? LETTER_CODE : type.get().code()) + "/" + issuer,
            true,
            problems));
  }

  /** The Party writes a code for letters, too: 15-CV/TU. */
  private Optional<DocumentTypes.DocumentType> partyType(String code) {
    return code.equals(LETTER_CODE)
        ? types.findByName(DocumentTypes.LETTER)
        : types.findByCode(code).filter(type -> type.code() != null);
  }

  private Optional<DocumentNumber> symbol(
      @Nullable String digits, @Nullable Integer year, String stated, List<String> noted) {
    List<String> problems = new ArrayList<>(noted);
    List<String> parts = new ArrayList<>(parts(stated));
    splitFullStop(parts);
    splitLostHyphen(parts, problems);
    DocumentTypes.DocumentType type =
        parts.size() < 2 ? null : types.findByCode(parts.get(0)).orElse(null);
    int at = type == null ? 0 : 1;
    if (type != null && type.code() != null) {
      noteBareCode(parts.get(0), type, problems);
      parts.set(0, type.code());
    }
    String issuer = canonicalIssuer(parts.get(at));
    parts.set(at, issuer);
    if (type == null && issuers.findSymbol(issuer).isEmpty() && capitals(issuer) < 2) {
      return Optional.empty();
    }
    if (type != null && year == null && parts.size() == 2 && isOfParty(issuer)) {
      problems.add(OTHER_ORDER);
      String code = type.code() == null ? LETTER_CODE : type.code();
      return Optional.of(
          new DocumentNumber(digits, null, type, issuer, code + "/" + issuer, true, problems));
    }
    return Optional.of(
        new DocumentNumber(digits, year, type, issuer, String.join("-", parts), false, problems));
  }

  /** "22/NQ-TU" is 22-NQ/TU: a body of the Party writes no paper in the order of the state. */
  private boolean isOfParty(String issuer) {
    List<IssuerList.Issuer> bodies = issuers.list(issuer);
    return !bodies.isEmpty() && bodies.stream().allMatch(body -> body.level().equals(PARTY));
  }

  /** "01-NQ/CP" is 01/NQ-CP: neither the Government nor a People's Committee is of the Party. */
  private boolean isOfState(String issuer) {
    List<IssuerList.Issuer> bodies = issuers.list(issuer);
    return !bodies.isEmpty() && bodies.stream().allMatch(body -> STATE.contains(body.level()));
  }

  private String canonicalIssuer(String stated) {
    String known = issuers.findSymbol(stated).orElse(stated);
    String session = stated.length() > known.length() ? stated.substring(known.length()) : "";
    return known + session;
  }

  /** "QĐ.TTg" of older papers; a full stop behind anything but a type's code ends a sentence. */
  private void splitFullStop(List<String> parts) {
    String first = parts.get(0);
    int stop = first.indexOf('.');
    if (stop > 0 && types.findByCode(first.substring(0, stop)).isPresent()) {
      parts.set(0, first.substring(0, stop));
      parts.add(1, first.substring(stop + 1));
    } else if (stop > 0) {
      parts.set(0, first.substring(0, stop));
      parts.subList(1, parts.size()).clear();
    }
  }

  /** "UBNDKSTT" is UBND-KSTT, "QĐUBND" is QĐ-UBND; only where the whole is not known itself. */
  private void splitLostHyphen(List<String> parts, List<String> problems) {
    String only = parts.get(0);
    if (parts.size() > 1 || issuers.findSymbol(only).isPresent()) {
      return;
    }
    for (int i = 1; i < only.length(); i++) {
      if (types.findByCode(only.substring(0, i)).isPresent()
          && issuers.findSymbol(only.substring(i)).isPresent()) {
        split(parts, i, problems);
        return;
      }
    }
    issuers
        .findPrefix(only)
        .filter(known -> known.length() > 2 && only.length() - known.length() >= SHORTEST_UNIT)
        .ifPresent(known -> split(parts, known.length(), problems));
  }

  private static void split(List<String> parts, int at, List<String> problems) {
    String only = parts.get(0);
    parts.set(0, only.substring(0, at));
    parts.add(only.substring(at));
    problems.add("missing-hyphen");
  }

  private static void noteBareCode(
      String code, DocumentTypes.DocumentType type, List<String> problems) {
    boolean bare = code.chars().allMatch(c -> c < 128);
    boolean known = type.code() == null || type.code().chars().allMatch(c -> c < 128);
    if (bare && !known) {
      problems.add("no-diacritics");
    }
  }

  private static List<DocumentNumber> range(@Nullable String first, DocumentNumber last) {
    if (first == null || last.digits() == null || !last.digits().matches("\\d{1,5}")) {
      return List.of(last);
    }
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last.digits());
    List<DocumentNumber> all = new ArrayList<>();
    for (int n = from; n <= to && to - from < LONGEST_RANGE; n++) {
      all.add(last.withDigits(Integer.toString(n)));
    }
    return all.isEmpty() ? List.of(last) : all;
  }

  private static List<String> parts(String symbol) {
    return Arrays.stream(symbol.split("-", -1)).map(String::strip).toList();
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }
}
