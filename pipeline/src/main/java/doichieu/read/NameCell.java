package doichieu.read;

import doichieu.target.Constraint;
import doichieu.target.Target.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell that names an indicator holds besides the name: formula, notes in brackets, side
 * conditions.
 *
 * @param name the name alone, without final full stop or colon; empty if the cell holds only a
 *     formula
 * @param formula null if none is printed
 * @param constraints thresholds that a note sets ("tối thiểu 95%")
 * @param notes notes without threshold, without their brackets
 * @param unit unit in a bracket at the end of the name ("(ha)"); null if none
 */
record NameCell(
    String name,
    @Nullable Formula formula,
    List<Constraint> constraints,
    List<String> notes,
    @Nullable String unit) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NOTE =
      Pattern.compile("\\(\\s*((?:Lưu ý|Ghi chú|Chú thích)\\s*:[^()]*)\\)", FLAGS);
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:(?:tỷ|tỉ)\\s+lệ\\s+)?(?:được\\s+)?(?:tính\\s+)?theo\\s+công\\s+thức\\b|(?<!\\p{L})công\\s+thức(?:\\s+tính)?\\s*:",
          FLAGS);

  /** "(1)", "(**)", "[2]", "¹" behind the name: a mark of a note below the table. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?<=[\\p{L})%])\\s*(\\(\\d{1,2}\\)|\\(\\*{1,3}\\)|\\[\\d{1,2}]|\\*{1,3}|[¹²³⁰-⁹]{1,2})$");

  /** Raised figures that belong to a unit ("m²", "km³"). */
  private static final Pattern POWER = Pattern.compile("(?<!\\p{L})[kdcm]?m[²³]$", FLAGS);

  private static final String NUMBER =
      "[(\\[]?\\s?(?:\\d{1,3}(?:\\.\\d{1,2})?%?|[IVX]{1,4}|[a-h])\\s?[)\\]]?";

  /** "(1)=(2)+(3)", "(4 = 2 / 3 x 100%)": how the numbers of rows or columns make this one. */
  private static final Pattern OF_NUMBERS =
      Pattern.compile(
          "\\s*(?<![\\p{L}\\d])(\\(?"
              + NUMBER
              + "\\s*=\\s*"
              + NUMBER
              + "(?:\\s*[-+–x×*:/÷]\\s*"
              + NUMBER
              + "){0,12}\\s?\\)?)$");

  private static final Pattern LAST_BRACKET = Pattern.compile("\\s*\\(([^()]{1,30})\\)$");
  private static final Pattern COUNTED =
      Pattern.compile("^(?:tổng\\s+)?số(?:\\s+lượng)?\\s+", FLAGS);
  private static final Pattern PART_OF =
      Pattern.compile(
          "^(?:[-–+•]\\s+)?(?:trong (?:số )?đó(?:\\s*:|(?=\\s))\\s*)?(?:[-–+•]\\s+)?", FLAGS);

  /** Takes a cell apart. */
  static NameCell of(String cell, Words words) {
    NameCell read = of(cell, words.figures()).withoutNumbers().withoutFootnote();
    Matcher bracket = LAST_BRACKET.matcher(read.name);
    if (!bracket.find()
        || !(words.isUnit(bracket.group(1)) || counts(read.name, bracket.group(1)))) {
      return read;
    }
    return new NameCell(
        bare(read.name.substring(0, bracket.start())),
        read.formula,
        read.constraints,
        read.notes,
        bracket.group(1).strip());
  }

  /** The numbers that make the row up are its formula, or a note beside another one. */
  private NameCell withoutNumbers() {
    Matcher numbers = OF_NUMBERS.matcher(name);
    if (!numbers.find() || numbers.start() == 0) {
      return this;
    }
    List<String> all = new ArrayList<>(notes);
    if (formula != null) {
      all.add(numbers.group(1));
    }
    return new NameCell(
        bare(name.substring(0, numbers.start())),
        formula != null ? formula : FormulaText.read(numbers.group(1)),
        constraints,
        List.copyOf(all),
        unit);
  }

  /** A heading without the numbers that make its column up ("Tổng số (1)=(2)+(3)"). */
  static String withoutNumbers(String heading) {
    return OF_NUMBERS.matcher(heading).replaceFirst("");
  }

  /** The mark of a footnote behind the name goes to the notes. */
  private NameCell withoutFootnote() {
    Matcher mark = FOOTNOTE.matcher(name);
    if (!mark.find() || POWER.matcher(name).find()) {
      return this;
    }
    List<String> all = new ArrayList<>(notes);
    all.add(mark.group(1));
    return new NameCell(
        bare(name.substring(0, mark.start())), formula, constraints, List.copyOf(all), unit);
  }

  /** The same cell with the formula that a column of its own gives. */
  NameCell computed(Formula how) {
    return new NameCell(name, how, constraints, notes, unit);
  }

  /** "Số phòng học xây mới (phòng)": the bracket says again what is counted. */
  static boolean counts(String name, String bracket) {
    Matcher counted = COUNTED.matcher(name);
    return counted.find()
        && name.regionMatches(
            true, counted.end(), bracket.strip() + " ", 0, bracket.strip().length() + 1);
  }

  private static NameCell of(String cell, FigureParser figures) {
    List<Constraint> constraints = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Matcher note = NOTE.matcher(cell);
    StringBuilder rest = new StringBuilder();
    while (note.find()) {
      String words = note.group(1).strip();
      List<FigureParser.Found> found = figures.listPercentages(words);
      if (found.isEmpty()) {
        notes.add(words);
      }
      for (FigureParser.Found f : found) {
        StatedValue v = f.value();
        constraints.add(new Constraint(v.comparator(), v.value(), v.unit(), words));
      }
      note.appendReplacement(rest, " ");
    }
    note.appendTail(rest);
    String words =
        PART_OF.matcher(rest.toString().replaceAll("\\s+", " ").strip()).replaceFirst("");
    Matcher formula = FORMULA.matcher(words);
    if (!formula.find()) {
      return new NameCell(bare(words), null, List.copyOf(constraints), List.copyOf(notes), null);
    }
    return new NameCell(
        bare(words.substring(0, formula.start())),
        FormulaText.read(words.substring(formula.start())),
        List.copyOf(constraints),
        List.copyOf(notes),
        null);
  }

  /** Without final full stop, colon, comma or semicolon. */
  static String bare(String text) {
    int end = text.length();
    while (end > 0 && isBareEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static boolean isBareEnd(char last) {
    return ".:;,".indexOf(last) >= 0 || Character.isWhitespace(last);
  }
}
