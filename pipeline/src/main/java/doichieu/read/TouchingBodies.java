package doichieu.read;

import doichieu.catalogue.ConnectingWords;
import doichieu.catalogue.TextFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts bodies that stand one after the other with nothing between them, as lines of a cell do when
 * their ends are lost ("Sở Y tế Sở Giáo dục và Đào tạo").
 *
 * <p>A part is named ahead of the whole that it belongs to ("Phòng Nghiệp vụ Sở Y tế" is one), so
 * two bodies are parted only where the second ranks no higher than the first ({@code
 * standing-bodies.csv}), where both begin with the same word, or where the second is a group that
 * holds nobody ("Các sở"). Between two known names ({@link KnownBodies}) that is sure, else a
 * guess.
 */
final class TouchingBodies {
  private static final int FEWEST_WORDS = 2;

  /** A text with more places where a body may begin is no list of a few, and is left whole. */
  static final int MOST_PLACES = 50;

  /** Longer words are cut where a doubt is told. */
  private static final int LONGEST_TOLD = 160;

  /** More bodies are left out where a doubt is told. */
  private static final int MOST_TOLD = 20;

  /** A rank below all: what holds no other body. */
  private static final int NO_WHOLE = 9;

  private static final Set<String> COMPOUNDS =
      Words.list("compound-words.csv", "word").stream()
          .map(TextFold::foldPlain)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern DASH_AT_END = Pattern.compile("\\s+[–-]$");

  /** A place of a cell where it is a guess how many bodies there are, and what was read there. */
  record Doubt(String words, List<String> bodies) {
    Doubt {
      words = ProtectedNames.shown(cut(words));
      Stream<String> first =
          bodies.stream().limit(MOST_TOLD).map(body -> ProtectedNames.shown(cut(body)));
      bodies =
          Stream.concat(first, bodies.size() > MOST_TOLD ? Stream.of("…") : Stream.empty())
              .toList();
    }

    private static String cut(String text) {
      return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }
  }

  /** Bodies of a text, and where it is a guess that they are these. */
  record Parted(List<String> bodies, List<Doubt> doubts) {}

  private enum Junction {
    ONE(false, false),
    ONE_OR_TWO(false, true),
    TWO_GUESSED(true, true),
    TWO(true, false);

    private final boolean parts;
    private final boolean doubted;

    Junction(boolean parts, boolean doubted) {
      this.parts = parts;
      this.doubted = doubted;
    }
  }

  private final KnownBodies known;
  private final StandingBodies standing;
  private final BodyBeginning beginning;
  private final AgencyWords words;
  private final Pattern boundary;
  private final Pattern verb = Pattern.compile("\\s" + AssignmentVerbs.alternation("does", "duty"));
  private final Pattern connected =
      Pattern.compile(
          "(?:^|.*\\s)(?:" + ConnectingWords.alternation("link") + "|[^\\p{L}\\d()]+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  TouchingBodies(
      AgencyWords words, BodyBeginning beginning, KnownBodies known, StandingBodies standing) {
    this.words = words;
    this.beginning = beginning;
    this.known = known;
    this.standing = standing;
    boundary =
        Pattern.compile(
            "\\s+(?="
                + beginning.words()
                + "[^\\p{L}\\d()]*\\p{L}|"
                + Several.WORDS
                + "\\s+\\p{L}|"
                + beginning.words()
                + "$)");
  }

  /** The bodies of a text in which no mark parts any; the text itself where it names one. */
  Parted read(String text) {
    List<Integer> starts =
        boundary
            .matcher(text)
            .results()
            .map(MatchResult::end)
            .filter(at -> !isBracketed(text, at) && !isInCompound(text, at))
            .limit(MOST_PLACES + 1L)
            .toList();
    if (starts.size() > MOST_PLACES) {
      return new Parted(List.of(text.strip()), List.of(new Doubt(text, List.of(text))));
    }
    List<String> bodies = new ArrayList<>();
    Set<Integer> whole = new TreeSet<>();
    Set<Integer> parted = new TreeSet<>();
    List<Integer> ends = new ArrayList<>(List.of(0));
    int from = 0;
    for (int i = 0; i < starts.size(); i++) {
      String before = withoutDash(text.substring(from, starts.get(i)));
      String after = text.substring(starts.get(i));
      boolean dash = DASH_AT_END.matcher(text.substring(from, starts.get(i)).strip()).find();
      Junction junction =
          isInKnown(text.substring(from), before)
              ? Junction.ONE
              : junction(before, after, dash, findKnown(text, starts.subList(i, starts.size())));
      if (junction.doubted) {
        (junction.parts ? parted : whole).add(bodies.size());
      }
      if (junction.parts) {
        bodies.add(before);
        from = starts.get(i);
        ends.add(from);
      }
    }
    bodies.add(text.substring(from).strip());
    ends.add(text.length());
    List<Doubt> doubts = new ArrayList<>();
    whole.forEach(i -> doubts.add(doubt(text, ends, bodies, i, i + 1)));
    parted.forEach(i -> doubts.add(doubt(text, ends, bodies, i, i + 2)));
    return new Parted(List.copyOf(bodies), doubts);
  }

  /** "Công an tỉnh (Phòng PC06, Phòng PA05)": what a bracket tells of the body before it. */
  private static boolean isBracketed(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) >= 0;
  }

  /** "Hải Phòng": the names on both sides are one; "xã" and "Hội" of "xã Hội Nông dân" are not. */
  private static boolean isInCompound(String text, int at) {
    String before = text.substring(0, at).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    String after = text.substring(at).split("[^\\p{L}]", 2)[0];
    return !last.isEmpty()
        && Character.isUpperCase(last.codePointAt(0))
        && COMPOUNDS.contains(TextFold.foldPlain(last + " " + after));
  }

  /**
   * A doubt about the bodies between two places of the list.
   *
   * @param ends where each body ends in the text, behind a first 0
   */
  private static Doubt doubt(
      String text, List<Integer> ends, List<String> bodies, int from, int to) {
    return new Doubt(
        text.substring(ends.get(from), ends.get(to)).strip(), bodies.subList(from, to));
  }

  private static String withoutDash(String text) {
    return DASH_AT_END.matcher(text.strip()).replaceFirst("");
  }

  private Junction junction(String before, String after, boolean dash, Optional<Integer> next) {
    int knownBefore = known.rank(before);
    if (!isName(before)
        || (standing.isOpeningOnly(before) && (knownBefore == 0 || next.isEmpty()))) {
      return Junction.ONE;
    }
    boolean small = Several.opensSmall(after);
    boolean several = !small && Several.opens(after);
    boolean sure = knownBefore > 0 && (several || next.isPresent());
    if (small) {
      return holdsNobody(before, knownBefore, after) ? Junction.TWO_GUESSED : Junction.ONE;
    }
    int first = highest(knownBefore, standing.rank(before));
    int second = several ? NO_WHOLE : lowest(next.orElse(0), standing.rank(after));
    boolean alike =
        standing.findOpening(before).isPresent()
            && standing.findOpening(before).equals(standing.findOpening(after));
    if (second == 0 || (first == 0 && !alike)) {
      return Junction.ONE;
    }
    if (dash && second > first && !alike) {
      return Junction.ONE_OR_TWO;
    }
    if (second >= first || alike) {
      return sure ? Junction.TWO : Junction.TWO_GUESSED;
    }
    boolean whole = known.rank(before + " " + after) > 0 || standing.isOpeningOnly(before);
    boolean doubted = knownBefore > 0 ? standing.rank(before) > 0 : !standing.isPart(before);
    return doubted && !whole ? Junction.ONE_OR_TWO : Junction.ONE;
  }

  /** "Sở Tài chính các sở, ngành": bodies have no bodies, but places ("Sở Y tế các tỉnh"). */
  private boolean holdsNobody(String before, int knownBefore, String after) {
    return knownBefore > 0
        && knownBefore <= KnownBodies.OF_A_PLACE
        && standing.rank(before) == KnownBodies.OF_A_PLACE
        && beginning.begins(after)
        && !words.beginsPlaces(after);
  }

  private static int highest(int known, int standing) {
    return known == 0 || standing == 0 ? known + standing : Math.min(known, standing);
  }

  private static int lowest(int known, int standing) {
    return Math.max(known, standing);
  }

  /** True if words that are no known name go on to be one ("SỞ NỘI" of "SỞ NỘI VỤ"). */
  private boolean isInKnown(String text, String before) {
    return known.rank(before) == 0 && known.goesOn(text, before.length());
  }

  /** The rank of the known name that stands between the first of the places and another. */
  private Optional<Integer> findKnown(String text, List<Integer> starts) {
    int from = starts.get(0);
    int bracket = text.indexOf('(', from);
    return Stream.concat(starts.stream().skip(1), Stream.of(text.length()))
        .takeWhile(to -> (bracket < 0 ? to : Math.min(bracket, to)) - from <= known.longest())
        .map(to -> known.rank(withoutDash(text.substring(from, to))))
        .filter(rank -> rank > 0)
        .findFirst();
  }

  private boolean isName(String text) {
    return text.split("\\s+").length >= FEWEST_WORDS
        && !ProtectedNames.shown(text).endsWith(",")
        && !connected.matcher(text).matches()
        && !verb.matcher(text).find();
  }
}
