package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a numbered row or heading: "IV", "1.2", "a", "01".
 *
 * @param text without final dot, bracket or enclosing brackets; zeros kept
 * @param style the numbering habit it follows
 * @param depth number of dotted parts for ARABIC ("1.2" has 2), else 1
 */
record OutlineLabel(String text, Style style, int depth) {

  /** Numbering habits, from the outside in, as administrative papers nest them. */
  enum Style {
    /** "Phần I". */
    PART,
    /** "Chương I". */
    CHAPTER,
    CAPITAL,
    ROMAN,
    /** "Điều 1". */
    ARTICLE,
    ARABIC,
    LETTER,
    /** "(1)", "(a)": brackets on both sides set an inner list apart from "1." and "a)". */
    BRACKETED,
    DASH,
    /** The heading of one table among several; any other heading ends it. */
    TABLE
  }

  /** A label and the words after it. */
  record Labelled(OutlineLabel label, String rest) {}

  private static final Pattern ROMAN = Pattern.compile("(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})");
  private static final Pattern ARABIC = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,4}");
  private static final Pattern PREFIX =
      Pattern.compile(
          "^\\(?((?:\\d{1,3}(?:\\.\\d{1,2}){0,4})|[IVX]{1,6}|[A-G]|[a-zđ])"
              + "(?:[.)]{1,2}|\\./|\\.\\s?\\))(?!\\d)\\s*(.*)$",
          Pattern.DOTALL);

  private static final Pattern IN_BRACKETS =
      Pattern.compile("^\\((\\d{1,3}|[a-zđ])\\)\\s*(.*)$", Pattern.DOTALL);

  /** As papers of the Party number: "I- TÌNH HÌNH", "1.1- Tỷ trọng …". */
  private static final Pattern DASHED =
      Pattern.compile(
          "^([IVX]{1,6}|[A-G]|\\d{1,3}(?:\\.\\d{1,3}){1,4}|\\d{1,2}(?=[-–]\\s+\\p{L}))\\s?[-–]\\s+(.*)$",
          Pattern.DOTALL);

  /** "I/ KINH TẾ", "1/ Nội dung". */
  private static final Pattern SLASHED =
      Pattern.compile("^([IVX]{1,6}|[A-G]|\\d{1,2})/\\s+(\\p{L}.*)$", Pattern.DOTALL);

  /** A table's own heading among several of an annex: "Bảng 1. Chính quyền số". */
  private static final Pattern TABLE_HEADING =
      Pattern.compile("^((?:Bảng|BẢNG) (?:số )?\\d{1,2})[.:]\\s*(\\p{Lu}.*)$", Pattern.DOTALL);

  /** "Điều 1. …", "Phần thứ nhất", "PHẦN HAI: …". */
  private static final Pattern KEYWORD =
      Pattern.compile(
          "^((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU) (?:[IVX]{1,6}|\\d{1,3})(?![.]?\\d)"
              + "|(?:Phần|PHẦN|Chương|CHƯƠNG) (?iu:(?:thứ )?(?:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|tám))"
              + "(?=[.:]|$|\\s+(?-iu:\\p{Lu})))[.:]?\\s*(.*)$",
          Pattern.DOTALL);

  private static final Pattern GLUED =
      Pattern.compile("^([IVX]{1,6}|[A-H])\\s+(\\p{Lu}.*)$", Pattern.DOTALL);

  /** Reads a cell that holds nothing but a label; empty if it holds more or something else. */
  static Optional<OutlineLabel> find(String cell) {
    String bare = cell.strip();
    if (bare.equals("-") || bare.equals("+") || bare.equals("•") || bare.equals("–")) {
      return Optional.of(new OutlineLabel("-", Style.DASH, 1));
    }
    if (bare.startsWith("(") && bare.endsWith(")")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    while (!bare.isEmpty() && ".)/:".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return of(bare.strip());
  }

  /** Splits a heading such as "IV. NỘI DUNG" or "a) Kiểm soát"; empty if it has no label. */
  static Optional<Labelled> findPrefix(String heading) {
    Matcher keyword = KEYWORD.matcher(heading);
    if (keyword.matches()) {
      Style style =
          switch (keyword.group(1).toLowerCase(java.util.Locale.ROOT).charAt(0)) {
            case 'p' -> Style.PART;
            case 'c' -> Style.CHAPTER;
            case 'đ' -> Style.ARTICLE;
            default -> Style.ROMAN;
          };
      return Optional.of(
          new Labelled(new OutlineLabel(keyword.group(1), style, 1), keyword.group(2).strip()));
    }
    Matcher table = TABLE_HEADING.matcher(heading);
    if (table.matches()) {
      OutlineLabel label = new OutlineLabel(table.group(1), Style.TABLE, 1);
      return Optional.of(new Labelled(label, table.group(2).strip()));
    }
    return bracketed(heading)
        .or(() -> labelled(DASHED.matcher(heading)))
        .or(() -> labelled(PREFIX.matcher(heading)))
        .or(() -> labelled(SLASHED.matcher(heading)));
  }

  private static Optional<Labelled> bracketed(String heading) {
    Matcher matcher = IN_BRACKETS.matcher(heading);
    return matcher.matches()
        ? Optional.of(
            new Labelled(
                new OutlineLabel(matcher.group(1), Style.BRACKETED, 1), matcher.group(2).strip()))
        : Optional.empty();
  }

  private static Optional<Labelled> labelled(Matcher matcher) {
    return matcher.matches()
        ? of(matcher.group(1)).map(label -> new Labelled(label, matcher.group(2).strip()))
        : Optional.empty();
  }

  /** As findPrefix, and also "IV CHỈ TIÊU …" where the label lost its dot. */
  static Optional<Labelled> findPrefixOrGlued(String heading) {
    Optional<Labelled> prefix = findPrefix(heading);
    if (prefix.isPresent()) {
      return prefix;
    }
    return labelled(GLUED.matcher(heading));
  }

  /** True if both labels number siblings of one list. */
  boolean isSiblingOf(OutlineLabel other) {
    return style == other.style && depth == other.depth;
  }

  private static Optional<OutlineLabel> of(String bare) {
    if (ROMAN.matcher(bare).matches()) {
      return Optional.of(new OutlineLabel(bare, Style.ROMAN, 1));
    }
    if (ARABIC.matcher(bare).matches()) {
      int depth = (int) bare.chars().filter(c -> c == '.').count() + 1;
      return Optional.of(new OutlineLabel(bare, Style.ARABIC, depth));
    }
    if (bare.length() == 1 && Character.isLetter(bare.charAt(0))) {
      Style style = Character.isUpperCase(bare.charAt(0)) ? Style.CAPITAL : Style.LETTER;
      return Optional.of(new OutlineLabel(bare, style, 1));
    }
    return Optional.empty();
  }
}
