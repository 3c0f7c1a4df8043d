package doichieu.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells that name bodies, one entry a body, and says who leads and who takes part: by words
 * of the cell ({@link RoleMarks}, {@link AssignmentProse}), else by what its heading says.
 *
 * <p>Final dots are dropped, misprints kept.
 */
final class AgencyCell {
  /**
   * The bodies of a cell, and its other words.
   *
   * @param doubts where it is a guess that the bodies are these
   */
  record Assignment(
      List<String> lead,
      List<String> coordinating,
      List<String> notes,
      List<TouchingBodies.Doubt> doubts) {}

  private static final Pattern HEAD = Pattern.compile("^(\\p{Lu}[^:;.%\\d]{5,120}):\\s");

  private final BodyBeginning beginning;
  private final ProtectedNames names;
  private final RoleMarks marks;
  private final BodyList list;
  private final AssignmentProse prose;

  AgencyCell(AgencyWords words, ColumnWords columns) {
    this.beginning = new BodyBeginning(words);
    this.names = new ProtectedNames(words);
    this.marks = new RoleMarks(columns);
    this.list = new BodyList(words, beginning, names);
    this.prose = new AssignmentProse(beginning);
  }

  /**
   * True if the cell says in words who leads and who coordinates ("Đơn vị chủ trì: …", "Sở Tài
   * chính (chủ trì), Thuế tỉnh").
   */
  boolean hasPrefix(String cell) {
    return marks.hasPrefix(cell) || marks.hasBeside(cell);
  }

  /**
   * Reads a cell.
   *
   * @param heading what the heading says of those who lead and those who take part
   * @param role of the column: lead, coordinate or assignment
   */
  Assignment read(String cell, AssignmentHeading heading, ColumnRole role) {
    AssignmentBuilder result = new AssignmentBuilder(list, prose);
    ColumnRole own = role == ColumnRole.COORDINATE ? role : ColumnRole.LEAD;
    if (marks.hasPrefix(cell)) {
      marks
          .parts(names.hide(cell.strip()), own)
          .forEach(part -> result.addAssigned(part.words(), part.role()));
    } else if (marks.hasBeside(cell)) {
      addBeside(cell.strip(), result);
    } else if (heading == AssignmentHeading.STROKE) {
      addStroke(names.hide(cell.strip()), result);
    } else if (heading == AssignmentHeading.BRACKETS) {
      addBrackets(cell.strip(), result);
    } else if (role == ColumnRole.ASSIGNMENT) {
      result.addAssigned(names.hide(cell.strip()), own);
    } else {
      result.addListed(names.hide(cell.strip()), own);
    }
    return result.build();
  }

  /**
   * Who leads and who takes part by a sentence of running text ("Công an huyện chủ trì, phối hợp
   * UBND các xã …", "Sở Y tế bảo đảm 100% …"); nobody where it says nothing of it. Of those who
   * take part only names are given whose end is certain.
   */
  Assignment readSentence(String sentence) {
    AssignmentBuilder result = new AssignmentBuilder(list, prose);
    String hidden = names.hide(sentence.strip());
    prose.read(hidden).ifPresent(result::addToldLead);
    if (result.build().lead().isEmpty()) {
      prose.readAnswering(hidden).ifPresent(result::addAnswering);
    }
    return result.build();
  }

  /**
   * Who answers for a whole paragraph by the body before its first colon ("Công an tỉnh: …");
   * nobody where no body, or one that no list knows, stands there.
   */
  Assignment readHead(String paragraph) {
    AssignmentBuilder result = new AssignmentBuilder(list, prose);
    Matcher head = HEAD.matcher(names.hide(paragraph.strip()));
    if (head.find() && beginning.begins(head.group(1))) {
      result.addAnswering(
          new AssignmentProse.Sentence(head.group(1), ColumnRole.LEAD, "", true, ""));
    }
    return result.build();
  }

  /** Of bodies with their role beside them, those without one have the other role. */
  private void addBeside(String cell, AssignmentBuilder result) {
    boolean leadIsTold = marks.tellsLead(cell);
    for (String item : list.items().items(names.hide(cell)).items()) {
      for (String body : list.items().pieces(item)) {
        ColumnRole other = leadIsTold ? ColumnRole.COORDINATE : ColumnRole.LEAD;
        String shown = ProtectedNames.shown(body);
        result.addBodies(
            names.hide(marks.withoutBeside(shown)), marks.findBeside(shown).orElse(other), true);
      }
    }
  }

  /** Before the cell's one stroke stand those that lead, if a body's name follows it. */
  private void addStroke(String text, AssignmentBuilder result) {
    int stroke = text.indexOf('/');
    boolean one = stroke > 0 && stroke == text.lastIndexOf('/');
    if (one && beginning.names(text.substring(stroke + 1))) {
      result.addAssigned(text.substring(0, stroke), ColumnRole.LEAD);
      result.addAssigned(text.substring(stroke + 1), ColumnRole.COORDINATE);
    } else {
      result.addAssigned(text, ColumnRole.LEAD);
    }
  }

  /**
   * In brackets stand those that take part: "Văn phòng Ban (các phòng)". A short form of a name
   * ("Công an tỉnh (PC06)") is none, nor is a remark ("Sở Xây dựng (sau sáp nhập)").
   */
  private void addBrackets(String cell, AssignmentBuilder result) {
    Matcher bracket = CellMarks.BRACKETED.matcher(cell);
    StringBuilder outside = new StringBuilder();
    while (bracket.find()) {
      boolean bodies = beginning.names(bracket.group(1));
      if (bodies) {
        result.addListed(names.hide(bracket.group(1)), ColumnRole.COORDINATE);
      }
      bracket.appendReplacement(outside, bodies ? " " : Matcher.quoteReplacement(bracket.group()));
    }
    result.addListed(names.hide(bracket.appendTail(outside).toString()), ColumnRole.LEAD);
  }
}
