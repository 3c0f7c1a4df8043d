package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells that name bodies: one entry a body.
 *
 * <p>Split at ";", at bullets "- " and "+ ", at "," only before a word that begins a body, at "và"
 * likewise, but not after persons, at "/" between two names; known names with " - " or "và" stay
 * whole; final dots are dropped, misprints kept.
 */
final class AgencyCell {
  /** The bodies of a cell that assigns work, and its other words. */
  record Assignment(List<String> lead, List<String> coordinating, List<String> notes) {}

  private static final char MASKED_DASH = '\uE000';
  private static final String MASKED_AND = " \uE001 ";
  private static final Pattern BULLET = Pattern.compile("(?:^|(?<=\\s))[-–+•*]\\s+");
  private static final Pattern DETAIL =
      Pattern.compile(
          "\\s*,?\\s*\\bcụ thể\\b\\s*:?\\s*|\\s*:\\s*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\(([^()]*)\\)\\s*");

  /** Marks that part bodies; within brackets they part what the brackets hold, not the cell. */
  private static final String PARTING = ";,/";

  /** Where the marks that stand in brackets are moved to while a cell is divided. */
  private static final char MASKED_PARTING = '\uE010';

  /** "và" in brackets while a cell is divided. */
  private static final String BRACKETED_AND = " \uE002 ";

  private final AgencyWords words;
  private final ColumnWords columns;
  private final TouchingBodies touching;
  private final Pattern body;
  private final Pattern jointBeforeBody;
  private final Pattern verb;
  private final Pattern prefix;
  private final Pattern bracketedRole;

  AgencyCell(AgencyWords words, ColumnWords columns) {
    this.words = words;
    this.columns = columns;
    this.touching = new TouchingBodies(words);
    String beginning =
        "(?:"
            + ValueWords.alternation(words.beginnings())
            + "|(?:tất cả )?(?:"
            + ValueWords.alternation(words.plurals())
            + "))(?![\\p{L}])";
    this.body = Pattern.compile("\\s*" + beginning);
    this.jointBeforeBody =
        Pattern.compile(
            "(?:,\\s*|\\s+và\\s+)(?="
                + beginning
                + ")|,\\s*(?=(?:tất cả )?các\\s+\\p{L})|\\s*/\\s*(?=\\p{Lu}[\\p{L}.]*\\s+\\p{L})");
    this.verb =
        Pattern.compile("\\s+(?=(?:" + ValueWords.alternation(words.verbs()) + ")(?![\\p{L}]))");
    this.prefix =
        Pattern.compile(
            "(?:^|(?<=[\\s;.,]))(?:[-–+•*]\\s*)?("
                + ValueWords.alternation(columns.prefixes())
                + ")\\s*:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.bracketedRole =
        Pattern.compile(
            "\\s*\\(\\s*("
                + ValueWords.alternation(columns.prefixes(ColumnRole.LEAD, ColumnRole.COORDINATE))
                + ")\\s*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The bodies of a cell that names nothing else. */
  List<String> list(String cell) {
    return read(cell).bodies();
  }

  /** The bodies of such a cell, and whether they touch and where one ends is a guess. */
  TouchingBodies.Parted read(String cell) {
    List<String> bodies = new ArrayList<>();
    boolean guessed = false;
    for (String item : items(cell)) {
      for (String piece : pieces(item)) {
        TouchingBodies.Parted parted = touching.read(piece);
        guessed |= parted.guessed();
        parted.bodies().stream()
            .map(body -> unmask(NameCell.bare(body)))
            .filter(AgencyCell::isName)
            .forEach(bodies::add);
      }
    }
    return new TouchingBodies.Parted(List.copyOf(bodies), guessed);
  }

  /**
   * Pieces of an item, each a body; "và" parts two only where a body's name goes before it, too.
   */
  private List<String> bodies(String item) {
    return pieces(item).stream().flatMap(piece -> touching.read(piece).bodies().stream()).toList();
  }

  /** True if bodies of the cell touch, and where one of them ends is a guess. */
  boolean isGuessed(String cell) {
    return read(cell).guessed();
  }

  private List<String> pieces(String item) {
    List<String> pieces = new ArrayList<>();
    Matcher joint = jointBeforeBody.matcher(item);
    int from = 0;
    while (joint.find()) {
      String before = item.substring(from, joint.start());
      boolean listed = !joint.group().strip().equals("và") || !words.beginsPersons(before.strip());
      if (listed) {
        pieces.add(before);
        from = joint.end();
      }
    }
    pieces.add(item.substring(from));
    return pieces;
  }

  /** A dash or a cross names nobody. */
  private static boolean isName(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= 2;
  }

  /**
   * True if the cell says in words who leads and who coordinates ("Đơn vị chủ trì: …", "Sở Tài
   * chính (chủ trì), Thuế tỉnh").
   */
  boolean hasPrefix(String cell) {
    return prefix.matcher(cell).find() || bracketedRole.matcher(cell).find();
  }

  /**
   * Reads a cell that tells lead and coordinating bodies apart by words ("Đơn vị chủ trì: …").
   *
   * @param otherwise the role of bodies that no such word governs
   */
  Assignment assignment(String cell, ColumnRole otherwise) {
    Matcher matcher = prefix.matcher(cell);
    if (!matcher.find() && bracketedRole.matcher(cell).find()) {
      return bracketed(cell);
    }
    matcher.reset();
    Assignment result = new Assignment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    ColumnRole role = otherwise == ColumnRole.COORDINATE ? otherwise : ColumnRole.LEAD;
    int from = 0;
    while (matcher.find()) {
      add(cell.substring(from, matcher.start()), role, result);
      role = columns.findPrefixRole(matcher.group(1)).orElse(ColumnRole.LEAD);
      from = matcher.end();
    }
    add(cell.substring(from), role, result);
    return result;
  }

  /** Of bodies with their role in brackets, those without one have the other role. */
  private Assignment bracketed(String cell) {
    Assignment result = new Assignment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    boolean leadIsTold =
        bracketedRole
            .matcher(cell)
            .results()
            .anyMatch(told -> roleOf(told.group(1)) == ColumnRole.LEAD);
    for (String item : items(cell)) {
      for (String body : bodies(item)) {
        Matcher told = bracketedRole.matcher(body);
        boolean leads = told.find() ? roleOf(told.group(1)) == ColumnRole.LEAD : !leadIsTold;
        addBodies(told.replaceAll(" "), leads ? result.lead : result.coordinating, result.notes);
      }
    }
    return result;
  }

  private ColumnRole roleOf(String words) {
    return columns.findPrefixRole(words).orElse(ColumnRole.LEAD);
  }

  /**
   * Reads a cell below a heading that parts leading and coordinating bodies by a stroke ("Chủ
   * trì/Phối hợp"): before the cell's one stroke stand those that lead, after it the others. A cell
   * with its own words, with no stroke or with several is read as {@link #assignment}, and so is
   * one whose stroke no body follows ("UBND xã/phường").
   */
  Assignment parted(String cell) {
    int stroke = cell.indexOf('/');
    boolean one = stroke > 0 && stroke == cell.lastIndexOf('/');
    if (!one || hasPrefix(cell) || !namesBodyBehindStroke(cell.substring(stroke + 1))) {
      return assignment(cell, ColumnRole.LEAD);
    }
    Assignment result = new Assignment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    add(cell.substring(0, stroke), ColumnRole.LEAD, result);
    add(cell.substring(stroke + 1), ColumnRole.COORDINATE, result);
    return result;
  }

  /**
   * Reads a cell below a heading that says that brackets hold those who coordinate ("Chủ trì (phối
   * hợp)"): "Văn phòng Ban (các phòng)". A short form of a name ("Công an tỉnh (PC06)") is none,
   * nor is a remark ("Sở Xây dựng (sau sáp nhập)").
   */
  Assignment bracketing(String cell) {
    if (hasPrefix(cell)) {
      return assignment(cell, ColumnRole.LEAD);
    }
    Assignment result = new Assignment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Matcher bracket = BRACKETED.matcher(cell);
    StringBuilder outside = new StringBuilder();
    while (bracket.find()) {
      boolean bodies = namesBody(bracket.group(1));
      if (bodies) {
        result.coordinating.addAll(list(bracket.group(1)));
      }
      bracket.appendReplacement(outside, bodies ? " " : Matcher.quoteReplacement(bracket.group()));
    }
    bracket.appendTail(outside);
    result.lead.addAll(list(outside.toString()));
    return result;
  }

  private void add(String segment, ColumnRole role, Assignment result) {
    List<String> bodies = role == ColumnRole.COORDINATE ? result.coordinating : result.lead;
    String rest = segment.strip();
    Matcher firstDetail = DETAIL.matcher(rest);
    Matcher firstBullet = BULLET.matcher(rest);
    boolean detailsFollow =
        firstDetail.find()
            && firstDetail.start() > 0
            && (!firstBullet.find() || firstDetail.start() < firstBullet.start());
    if (detailsFollow) {
      addBodies(rest.substring(0, firstDetail.start()), bodies, result.notes);
      addNotes(rest.substring(firstDetail.end()), result.notes);
      return;
    }
    addBodies(rest, bodies, result.notes);
  }

  private void addBodies(String text, List<String> bodies, List<String> notes) {
    for (String item : items(text)) {
      String outside = item;
      Matcher bracket = BRACKETED.matcher(item);
      List<String> remarks = new ArrayList<>();
      if (bracket.find()) {
        remarks.add(bracket.group(1));
        outside = bracket.replaceAll(" ");
      }
      Matcher detail = DETAIL.matcher(outside);
      if (detail.find() && detail.start() > 0) {
        remarks.add(outside.substring(detail.end()));
        outside = outside.substring(0, detail.start());
      }
      Matcher action = verb.matcher(outside);
      if (action.find() && hasTwoWords(outside.substring(0, action.start()))) {
        remarks.add(0, outside.substring(action.end()));
        outside = outside.substring(0, action.start());
      }
      for (String body : bodies(outside)) {
        String name = unmask(NameCell.bare(body));
        if (!name.isEmpty()) {
          bodies.add(name);
        }
      }
      remarks.forEach(remark -> addNotes(remark, notes));
    }
  }

  /** True for a body's name of more than the word that begins it; "ban" in "phòng/ban" is none. */
  private boolean namesBody(String text) {
    return hasTwoWords(text) && body.matcher(text).lookingAt();
  }

  /** The same behind a stroke, where a capital also begins a body ("/ Các Cục có thủ tục"). */
  private boolean namesBodyBehindStroke(String text) {
    return namesBody(text) || (hasTwoWords(text) && Character.isUpperCase(text.strip().charAt(0)));
  }

  private static boolean hasTwoWords(String text) {
    return text.strip().contains(" ");
  }

  private static void addNotes(String text, List<String> notes) {
    for (String note : BULLET.split(text)) {
      String bare = unmask(NameCell.bare(note));
      if (!bare.isEmpty()) {
        notes.add(bare);
      }
    }
  }

  private List<String> items(String cell) {
    String text = mask(cell.strip());
    List<String> items = new ArrayList<>();
    boolean bulleted = BULLET.matcher(text).lookingAt();
    for (String part : text.split(";", -1)) {
      for (String item :
          bulleted || text.contains(" + ") ? BULLET.split(part) : new String[] {part}) {
        if (!NameCell.bare(item).isEmpty()) {
          items.add(item.strip());
        }
      }
    }
    return items;
  }

  private String mask(String text) {
    String masked = text;
    for (String name : words.joinedNames()) {
      masked = masked.replace(name, inName(name));
    }
    for (String name : words.dashedNames()) {
      masked = masked.replace(name, name.replace('-', MASKED_DASH));
    }
    return BRACKETED
        .matcher(masked)
        .replaceAll(found -> Matcher.quoteReplacement(inBrackets(found.group())));
  }

  /** A name that stays whole, with all that could part it moved out of the way. */
  private static String inName(String name) {
    return name.replace(" và ", MASKED_AND)
        .replace('-', MASKED_DASH)
        .replace(',', (char) (MASKED_PARTING + PARTING.indexOf(',')));
  }

  /** The words of a bracket with their parting marks moved out of the way. */
  private static String inBrackets(String bracket) {
    String text = bracket.replace(" và ", BRACKETED_AND);
    for (int i = 0; i < PARTING.length(); i++) {
      text = text.replace(PARTING.charAt(i), (char) (MASKED_PARTING + i));
    }
    return text;
  }

  static String unmask(String text) {
    String bare =
        text.replace(MASKED_DASH, '-').replace(MASKED_AND, " và ").replace(BRACKETED_AND, " và ");
    for (int i = 0; i < PARTING.length(); i++) {
      bare = bare.replace((char) (MASKED_PARTING + i), PARTING.charAt(i));
    }
    return bare;
  }
}
