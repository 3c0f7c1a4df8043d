package doichieu.read;

import doichieu.catalogue.ConnectingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of bodies that name their kind only once: "Các sở: Tài chính, Nội vụ" is "Sở Tài chính" and
 * "Sở Nội vụ", and so is "Sở Tài chính, Nội vụ". Without "các" every name must be known ({@link
 * KnownBodies}); behind it one at least, and an unknown one is told.
 */
final class SharedKind {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;]\\s*|\\s+(?:" + ConnectingWords.alternation("and") + ")\\s+");

  /**
   * A list with such names.
   *
   * @param before what stands ahead of them
   * @param bodies their whole names
   * @param unknown those of them that are not known
   * @param after what follows them
   */
  record Found(String before, List<String> bodies, List<String> unknown, String after) {}

  private final KnownBodies known;
  private final BodyBeginning beginning;
  private final Pattern head;
  private final Pattern colon;

  SharedKind(KnownBodies known, BodyBeginning beginning, StandingBodies standing) {
    this.known = known;
    this.beginning = beginning;
    String kinds = ValueWords.alternation(standing.shared());
    head =
        Pattern.compile(
            "(?:^|(?<=[,;])\\s*|(?<=\\s)(?:và|cùng|với)\\s+)(?<several>(?iu:"
                + Several.WORDS
                + ")\\s+)?(?<kind>(?iu:"
                + kinds
                + "))(?!\\p{L})\\s+(?=\\p{Lu})");
    colon =
        Pattern.compile(
            "((?:^|[,;]\\s*|\\s(?:và|cùng|với)\\s+)(?:(?iu:"
                + Several.WORDS
                + ")\\s+)?(?iu:"
                + kinds
                + "))\\s*:\\s*");
  }

  /** The text with "Các sở: …" and "Sở: …" without the colon, so that it opens no explanation. */
  String withoutColons(String text) {
    return colon.matcher(text).replaceAll("$1 ");
  }

  /** The first list of the text that shares a kind; empty if none does. */
  Optional<Found> find(String text) {
    Matcher heads = head.matcher(text);
    while (heads.find()) {
      boolean several = heads.group("several") != null;
      String kind =
          heads.group("kind").substring(0, 1).toUpperCase(Locale.ROOT)
              + heads.group("kind").substring(1);
      int start = several ? heads.start("several") : heads.start("kind");
      Optional<Found> found = read(text, start, heads.end(), kind, several);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> read(String text, int start, int from, String kind, boolean several) {
    List<String> bodies = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int at = from;
    int end = from;
    while (at < text.length()) {
      int to = endOfKnown(text, at, kind);
      if (to < 0 && (!several || bodies.isEmpty())) {
        break;
      }
      if (to < 0) {
        to = nextSeparator(text, at);
        String rest = text.substring(at);
        if (beginning.begins(rest) || Character.isLowerCase(rest.charAt(0))) {
          break;
        }
        unknown.add(kind + " " + text.substring(at, to).strip());
      }
      bodies.add(kind + " " + text.substring(at, to).strip());
      end = to;
      Matcher separator = SEPARATOR.matcher(text).region(to, text.length());
      at = separator.lookingAt() ? separator.end() : text.length();
    }
    return bodies.size() > 1
        ? Optional.of(
            new Found(text.substring(0, start), List.copyOf(bodies), unknown, text.substring(end)))
        : Optional.empty();
  }

  /** Where the longest known name that begins at the place ends; -1 if none does. */
  private int endOfKnown(String text, int at, String kind) {
    Matcher separator = SEPARATOR.matcher(text).region(at, text.length());
    int longest = -1;
    int next;
    do {
      next = separator.find() ? separator.start() : text.length();
      if (known.isListed(kind + " " + NameCell.bare(text.substring(at, next)))) {
        longest = next;
      }
    } while (next < text.length() && next - at < known.longest());
    return longest;
  }

  private static int nextSeparator(String text, int at) {
    Matcher separator = SEPARATOR.matcher(text).region(at, text.length());
    return separator.find() ? separator.start() : text.length();
  }
}
