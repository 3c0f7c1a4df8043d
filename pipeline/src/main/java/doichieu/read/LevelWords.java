package doichieu.read;

import doichieu.catalogue.BodyGroups;
import doichieu.catalogue.ConnectingWords;
import doichieu.read.TableLayout.Column;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that name a level of authorities in cells and headings ({@code body-groups.csv}). */
final class LevelWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /**
   * A level that a text names.
   *
   * @param words those that name it ("cấp xã")
   * @param rest the text without them
   */
  record Found(String words, String rest) {}

  private final Pattern named;

  /** "Tỉnh: 85%; huyện: 75%": the colon makes the bare word a level. */
  private final Pattern bare;

  /** A heading "Sở, ngành" beside "Cấp huyện" and "Cấp xã". */
  private final Pattern heading;

  LevelWords() {
    BodyGroups groups = BodyGroups.load();
    String levels = groups.alternation("rank");
    named =
        Pattern.compile(
            "(?:(?:"
                + ConnectingWords.alternation("whom")
                + "|"
                + groups.alternation("organ")
                + ")\\s+)?(cấp\\s+(?:"
                + levels
                + "))\\s*:?",
            FLAGS);
    bare = Pattern.compile("(?<!\\p{L})(" + levels + ")\\s*:", FLAGS);
    heading =
        Pattern.compile("(?:giao\\s+(?:cho\\s+)?)?(" + groups.alternation("heading") + ")", FLAGS);
  }

  /** The words of a text that name a level ("cấp xã"); empty if none do. */
  Optional<String> find(String text) {
    Matcher matcher = named.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The level that a piece of a cell names, also without "cấp" before a colon. */
  Optional<Found> findOfPiece(String piece) {
    Matcher full = named.matcher(piece);
    if (full.find()) {
      return Optional.of(new Found(full.group(1), without(piece, full)));
    }
    Matcher word = bare.matcher(piece);
    return word.find()
        ? Optional.of(
            new Found("cấp " + word.group(1).toLowerCase(Locale.ROOT), without(piece, word)))
        : Optional.empty();
  }

  /** The level that a column's lowest heading names, or the whole heading above that. */
  Optional<String> findOfColumn(Column column) {
    Matcher own = heading.matcher(column.leaf());
    Optional<String> ofLeaf = own.matches() ? Optional.of(own.group(1)) : find(column.leaf());
    if (ofLeaf.isPresent() || !column.heading().endsWith(" " + column.leaf())) {
      return ofLeaf;
    }
    int above = column.heading().length() - column.leaf().length();
    Matcher whole = named.matcher(column.heading().substring(0, above).strip());
    return whole.matches() ? Optional.of(whole.group(1)) : Optional.empty();
  }

  private static String without(String text, Matcher found) {
    return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
  }
}
