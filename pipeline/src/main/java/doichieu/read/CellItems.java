package doichieu.read;

import doichieu.catalogue.ConnectingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a cell whose names are protected ({@link ProtectedNames}) where marks part bodies: at
 * ";", at bullets "- " and "+ " and numbers "1. ", then at ",", "/", "và" where a body's name
 * begins behind them ({@link BodyBeginning}), but at "và" not behind persons.
 */
final class CellItems {
  private static final Pattern NUMBER =
      Pattern.compile("(?:^|(?<=[\\s;]))\\(?\\d{1,2}[.)]\\s+(?=\\p{Lu}|" + Several.WORDS + "\\s)");

  private static final Pattern UNKNOWN = Pattern.compile(",\\s*(?=\\p{Lu})");

  /** "các trường MN, TH, THCS". */
  private static final Pattern KINDS_BY_LETTERS =
      Pattern.compile(
          "(?iu:"
              + Several.WORDS
              + ")\\s[^,]*(?:,\\s*\\p{Lu}{2,6}(?!\\p{L}))+(?:\\s[^,\\p{Lu}]*)?");

  /** "các xã Hòa Bình, Hòa An": names of places and nothing else. */
  private static final Pattern LIST_OF_PLACES =
      Pattern.compile(
          "(?<!\\p{L})(?iu:"
              + Several.WORDS
              + ")\\s(?:[^;]{0,200}\\s)?(?iu:"
              + ValueWords.alternation(Words.list("place-kinds.csv", "kind"))
              + ")\\s+\\p{Lu}[^,;]*,");

  /** An item, and whether it stands behind a dash that may be part of a name. */
  record Items(List<String> items, List<TouchingBodies.Doubt> doubts) {}

  private final AgencyWords words;
  private final BodyBeginning beginning;
  private final StandingBodies standing;
  private final Pattern joint;
  private final Pattern kindOnly;
  private final Pattern place;
  private final Pattern body;
  private final Pattern position;
  private final Pattern person =
      Pattern.compile(
          "(?:"
              + ValueWords.alternation(Words.list("honorifics.csv", "word"))
              + ")(?:\\s+\\p{Lu}\\p{L}*){2,5}");

  CellItems(AgencyWords words, BodyBeginning beginning, StandingBodies standing) {
    this.words = words;
    this.standing = standing;
    this.beginning = beginning;
    String places = named(Words.list("place-kinds.csv", "kind"));
    String bodies =
        named(standing.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    this.joint =
        Pattern.compile(
            "(?:,\\s*|\\s+(?<and>"
                + ConnectingWords.alternation("and")
                + ")\\s+)(?="
                + beginning.anywhere()
                + ")|,\\s*(?=(?:"
                + Several.ALL
                + "\\s+)?"
                + Several.WORDS
                + "\\s+\\p{L})|\\s*(?<stroke>[/\\\\|])\\s*|,\\s*(?=(?<place>"
                + places
                + ")|(?<small>"
                + bodies
                + "))");
    this.place = Pattern.compile("\\s*(?iu:" + places + ")");
    this.body = Pattern.compile("\\s*(?iu:" + bodies + ")");
    this.position =
        Pattern.compile(
            "(?iu:"
                + ValueWords.alternation(Words.list("positions.csv", "position"))
                + ")(?!\\p{L})");
    this.kindOnly = Pattern.compile("\\s*" + beginning.words() + "\\s*(?:[,;/]|$)");
  }

  /** One of the words in small letters and a proper name behind it. */
  private static String named(List<String> words) {
    return "(?:" + ValueWords.alternation(words) + ")\\s+(?-iu:\\p{Lu})";
  }

  /** The items of a cell, each of one body or of several that commas part. */
  Items items(String text) {
    List<String> items = new ArrayList<>();
    List<TouchingBodies.Doubt> doubts = new ArrayList<>();
    String unnumbered =
        NUMBER.matcher(text).lookingAt() ? NUMBER.matcher(text).replaceAll(";") : text;
    boolean bulleted = CellMarks.BULLET.matcher(text).lookingAt() || text.contains(" + ");
    for (String part : unnumbered.split(";", -1)) {
      if (bulleted) {
        addBulleted(part, items, doubts);
      } else {
        add(part, items);
      }
    }
    return new Items(items, doubts);
  }

  /**
   * A dash behind which no name begins is part of the name before it ("Phòng Giáo dục Mầm non -
   * Tiểu học"), which is told.
   */
  private void addBulleted(String part, List<String> items, List<TouchingBodies.Doubt> doubts) {
    int own = items.size();
    Matcher bullet = CellMarks.BULLET.matcher(part);
    int from = 0;
    String mark = "";
    boolean more = true;
    while (more) {
      more = bullet.find();
      String item = part.substring(from, more ? bullet.start() : part.length()).strip();
      boolean inName =
          items.size() > own
              && (mark.equals("-") || mark.equals("–"))
              && !beginning.names(item)
              && !beginning.begins(item);
      if (inName) {
        String joined = items.remove(items.size() - 1) + " " + mark + " " + item;
        items.add(joined);
        doubts.add(new TouchingBodies.Doubt(joined, List.of(joined)));
      } else {
        add(item, items);
      }
      if (more) {
        from = bullet.end();
        mark = bullet.group().strip();
      }
    }
  }

  private static void add(String item, List<String> items) {
    if (!NameCell.bare(item).isEmpty()) {
      items.add(item.strip());
    }
  }

  /** The pieces of an item that its commas, strokes and "và" part. */
  List<String> pieces(String item) {
    List<String> pieces = new ArrayList<>();
    Matcher mark = joint.matcher(item);
    int from = 0;
    while (mark.find()) {
      String before = item.substring(from, mark.start());
      String after = item.substring(mark.end());
      if (parts(mark, before, after)) {
        pieces.add(before);
        from = mark.end();
      }
    }
    pieces.add(item.substring(from));
    return pieces;
  }

  private boolean parts(Matcher mark, String before, String after) {
    if (mark.group("stroke") != null) {
      return beginning.names(after);
    }
    if (mark.group("place") != null) {
      return place.matcher(before).lookingAt();
    }
    if (mark.group("small") != null) {
      return body.matcher(before).lookingAt() || place.matcher(before).lookingAt();
    }
    boolean several = Several.opensAny(after);
    if (mark.group("and") != null && several && words.beginsPersons(before.strip())) {
      return false;
    }
    if (before.contains(":") && !several && standing.rank(after) == 0) {
      return false;
    }
    boolean ofSeveral = Several.opensAny(before);
    boolean small = Character.isLowerCase(after.charAt(0)) && !several;
    boolean named =
        ofSeveral ? !small && !kindOnly.matcher(after).lookingAt() : beginning.begins(before);
    return (named || (!small && !ofSeveral)) && !isPosition(before, after);
  }

  /** "Đ/c Nguyễn Văn An, Phó Chủ tịch UBND xã": what the person is, not another. */
  private boolean isPosition(String before, String after) {
    return person.matcher(before.strip()).matches() && position.matcher(after).lookingAt();
  }

  /**
   * A capital behind a comma that parts nothing: a name that no list knows may begin there.
   *
   * @param body as {@link #pieces} left it, still protected
   */
  boolean mayBeMore(String body) {
    Matcher comma = UNKNOWN.matcher(body);
    return comma.find()
        && !body.substring(0, comma.start()).contains(":")
        && !LIST_OF_PLACES.matcher(body).find()
        && !KINDS_BY_LETTERS.matcher(body).matches()
        && !isPosition(body.substring(0, comma.start()), body.substring(comma.end()));
  }
}
