package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a cell that give a role to the bodies beside them: ahead of a colon ("Đơn vị chủ trì:
 * …"), in brackets or behind a dash ("Sở Tài chính (chủ trì)").
 */
final class RoleMarks {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern MARK_BEFORE = Pattern.compile("(?:^|[;.,–+•*-])\\s*$");

  /** Words of a cell and the role that those ahead of them give; no words, no entry. */
  record Part(String words, ColumnRole role) {}

  private final ColumnWords columns;
  private final Pattern prefix;
  private final Pattern beside;

  RoleMarks(ColumnWords columns) {
    this.columns = columns;
    Pattern telling = Pattern.compile(AssignmentVerbs.alternation("lead", "coordinate"), FLAGS);
    String roles =
        ValueWords.alternation(
            columns.prefixes(ColumnRole.LEAD, ColumnRole.COORDINATE).stream()
                .filter(words -> telling.matcher(words).find())
                .toList());
    this.prefix =
        Pattern.compile(
            "(?:^|(?<=[\\s;.,]))(?:(?:[-–+•*]|\\d{1,2}[.)])\\s*)?(?:(?<known>"
                + ValueWords.alternation(columns.prefixes())
                + ")|(?<begun>"
                + roles
                + ")(?:,?\\s+(?-iu:\\p{Ll}+)){1,4})\\s*:",
            FLAGS);
    this.beside =
        Pattern.compile(
            "\\s*\\(\\s*(?<bracket>"
                + roles
                + ")\\s*\\)|\\s+[-–]\\s+(?<dash>"
                + roles
                + ")(?=\\s*(?:[;,.]|$))",
            FLAGS);
  }

  /** True if words ahead of a colon give roles. */
  boolean hasPrefix(String cell) {
    return findPrefix(prefix.matcher(cell), cell);
  }

  /** True if words behind a body give it a role. */
  boolean hasBeside(String cell) {
    return beside.matcher(cell).find();
  }

  /**
   * The parts of a cell between its prefixes, each with its role.
   *
   * @param first the role of what stands ahead of them all
   */
  List<Part> parts(String cell, ColumnRole first) {
    List<Part> parts = new ArrayList<>();
    Matcher found = prefix.matcher(cell);
    ColumnRole role = first;
    int from = 0;
    while (findPrefix(found, cell)) {
      parts.add(new Part(cell.substring(from, found.start()), role));
      String words = found.group("known") == null ? found.group("begun") : found.group("known");
      role = columns.findPrefixRole(words).orElse(ColumnRole.LEAD);
      from = found.end();
    }
    parts.add(new Part(cell.substring(from), role));
    return parts;
  }

  /** Within a sentence only a capital begins a prefix: "Sở Tài chính chủ trì: …" has none. */
  private static boolean findPrefix(Matcher found, String cell) {
    while (found.find()) {
      String words = found.group().replaceFirst("^(?:[-–+•*]|\\d{1,2}[.)])\\s*", "");
      if (Character.isUpperCase(words.charAt(0))
          || words.length() < found.group().length()
          || MARK_BEFORE.matcher(cell.substring(0, found.start())).find()) {
        return true;
      }
    }
    return false;
  }

  /** The role that words beside a body give it; empty if none do. */
  Optional<ColumnRole> findBeside(String body) {
    Matcher told = beside.matcher(body);
    return told.find()
        ? columns.findPrefixRole(
            told.group("bracket") == null ? told.group("dash") : told.group("bracket"))
        : Optional.empty();
  }

  /** The body without such words. */
  String withoutBeside(String body) {
    return beside.matcher(body).replaceAll(" ");
  }

  /** True if some body of the cell is told to lead. */
  boolean tellsLead(String cell) {
    return beside
        .matcher(cell)
        .results()
        .anyMatch(told -> findBeside(told.group()).orElse(ColumnRole.LEAD) == ColumnRole.LEAD);
  }
}
