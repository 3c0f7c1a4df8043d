package doichieu.read;

import doichieu.catalogue.ConnectingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the bodies of words that name nothing else: one entry a body. */
final class BodyList {
  private static final Pattern MARK_FIRST =
      Pattern.compile("^\\s*(?:[,;]|(?:" + ConnectingWords.alternation("and") + ")\\s)\\s*");
  private static final Pattern MARK_AT_END = Pattern.compile("\\s*,\\s*$");

  /** A name of few words and no figure. */
  private static final Pattern SHORT = Pattern.compile("[^\\s\\d]+(?:\\s+[^\\s\\d]+){0,7}");

  private final CellItems items;
  private final SharedKind shared;
  private final TouchingBodies touching;
  private final SharedOffice offices;
  private final ProtectedNames names;
  private final BodyBeginning beginning;
  private final KnownBodies known;

  BodyList(AgencyWords words, BodyBeginning beginning, ProtectedNames names) {
    StandingBodies standing = new StandingBodies(beginning);
    this.names = names;
    this.beginning = beginning;
    this.known = new KnownBodies();
    this.items = new CellItems(words, beginning, standing);
    this.shared = new SharedKind(known, beginning, standing);
    this.offices = new SharedOffice(beginning);
    this.touching = new TouchingBodies(words, beginning, known, standing);
  }

  /** Divides a cell. */
  CellItems items() {
    return items;
  }

  /** True if the text begins as a body's name does. */
  boolean begins(String text) {
    return beginning.begins(text);
  }

  /** True if the words are the name of a known body, or of an office of a named place. */
  boolean names(String words) {
    return known.rank(words) > 0 || offices.isOfPlace(words);
  }

  /** The text with "Các sở: …" as "Các sở …", and places of one office behind commas alone. */
  String withoutColons(String text) {
    return offices.joined(shared.withoutColons(text));
  }

  /** The bodies of an item, still protected, and where it is a guess that they are these. */
  TouchingBodies.Parted read(String item) {
    TouchingBodies.Parted result = new TouchingBodies.Parted(new ArrayList<>(), new ArrayList<>());
    String rest = item;
    Optional<SharedKind.Found> list = shared.find(ProtectedNames.shown(rest));
    while (list.isPresent()) {
      SharedKind.Found found = list.get();
      addPieces(names.hide(found.before()), result);
      found.bodies().stream().map(names::hide).forEach(result.bodies()::add);
      if (!found.unknown().isEmpty()) {
        result.doubts().add(new TouchingBodies.Doubt(item, found.unknown()));
      }
      rest = names.hide(found.after());
      list = shared.find(found.after());
    }
    addPieces(rest, result);
    return result;
  }

  private void addPieces(String text, TouchingBodies.Parted result) {
    String bare = MARK_AT_END.matcher(MARK_FIRST.matcher(text).replaceFirst("")).replaceFirst("");
    if (bare.isBlank()) {
      return;
    }
    for (String piece : items.pieces(bare)) {
      TouchingBodies.Parted parted = touching.read(piece);
      List<String> bodies =
          parted.bodies().stream().flatMap(body -> offices.spread(body).stream()).toList();
      result.bodies().addAll(bodies);
      result.doubts().addAll(parted.doubts());
      bodies.stream()
          .filter(body -> items.mayBeMore(body) && known.rank(body) == 0)
          .map(body -> new TouchingBodies.Doubt(body, List.of(body)))
          .forEach(result.doubts()::add);
    }
  }

  /**
   * The bodies that words of running text begin with, up to the first whose end is not certain.
   *
   * @param ended true if a verb ends the words
   */
  List<String> certain(String words, boolean ended) {
    List<String> bodies = new ArrayList<>();
    for (String body : read(words).bodies()) {
      String begun = known.rank(body) > 0 ? body : known.begun(body);
      boolean certain = !begun.isEmpty() || (ended && SHORT.matcher(body.strip()).matches());
      if (certain) {
        bodies.add(begun.isEmpty() ? body : begun);
      }
      if (!certain || !(begun.isEmpty() || begun.equals(body))) {
        break;
      }
    }
    return bodies;
  }

  /** The name as printed; empty if the words name nobody, as a dash does. */
  static Optional<String> findName(String body) {
    String name = ProtectedNames.shown(NameCell.bare(body));
    return name.codePoints().filter(Character::isLetter).count() >= 2
        ? Optional.of(name)
        : Optional.empty();
  }
}
