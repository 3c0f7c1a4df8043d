package doichieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the bodies of words that name nothing else: one entry a body. */
final class BodyList {
  private final CellItems items;
  private final SharedKind shared;
  private final TouchingBodies touching;
  private final ProtectedNames names;
  private final KnownBodies known;

  BodyList(AgencyWords words, BodyBeginning beginning, ProtectedNames names) {
    StandingBodies standing = new StandingBodies(beginning);
    this.names = names;
    this.known = new KnownBodies();
    this.items = new CellItems(words, beginning, standing);
    this.shared = new SharedKind(known, beginning, standing);
    this.touching = new TouchingBodies(words, beginning, known, standing);
  }

  /** Divides a cell. */
  CellItems items() {
    return items;
  }

  /** The text with "Các sở: …" as "Các sở …". */
  String withoutColons(String text) {
    return shared.withoutColons(text);
  }

  /** The bodies of an item, still protected, and where it is a guess that they are these. */
  TouchingBodies.Parted read(String item) {
    List<String> bodies = new ArrayList<>();
    List<TouchingBodies.Doubt> doubts = new ArrayList<>();
    Optional<SharedKind.Found> list = shared.find(ProtectedNames.shown(item));
    if (list.isPresent()) {
      SharedKind.Found found = list.get();
      add(names.hide(found.before()), bodies, doubts);
      found.bodies().stream().map(names::hide).forEach(bodies::add);
      if (!found.unknown().isEmpty()) {
        doubts.add(new TouchingBodies.Doubt(item, found.unknown()));
      }
      add(names.hide(found.after().replaceFirst("^\\s*(?:[,;]|và\\s|cùng\\s)\\s*", "")), bodies, doubts);
    } else {
      for (String piece : items.pieces(item)) {
        TouchingBodies.Parted parted = touching.read(piece);
        bodies.addAll(parted.bodies());
        doubts.addAll(parted.doubts());
        parted.bodies().stream()
            .filter(body -> items.mayBeMore(body) && known.rank(body) == 0)
            .map(body -> new TouchingBodies.Doubt(body, List.of(body)))
            .forEach(doubts::add);
      }
    }
    return new TouchingBodies.Parted(bodies, doubts);
  }

  private void add(String text, List<String> bodies, List<TouchingBodies.Doubt> doubts) {
    String bare = text.replaceFirst("\\s*,\\s*$", "").strip();
    if (!bare.isEmpty()) {
      TouchingBodies.Parted parted = read(bare);
      bodies.addAll(parted.bodies());
      doubts.addAll(parted.doubts());
    }
  }

  /** The name as printed; empty if the words name nobody, as a dash does. */
  static Optional<String> findName(String body) {
    String name = ProtectedNames.shown(NameCell.bare(body));
    return name.codePoints().filter(Character::isLetter).count() >= 2
        ? Optional.of(name)
        : Optional.empty();
  }
}
