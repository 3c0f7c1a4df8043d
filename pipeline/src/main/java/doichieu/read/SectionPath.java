package doichieu.read;

import doichieu.target.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headings that govern the place reached while reading downwards. A label closes all headings
 * from its sibling on; an unnumbered heading takes the place of the innermost one.
 */
final class SectionPath {
  /** A heading; an unnumbered one stands at the level of the one whose place it took. */
  private record Entry(@Nullable OutlineLabel label, @Nullable OutlineLabel level, String title) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Headings from outside the table being read: its rows leave them alone. */
  private int outside;

  /** Closes what a row of a table with this label closes; never a heading above the table. */
  void closeInside(OutlineLabel label) {
    close(label, outside);
  }

  /** Closes what a heading with this label closes. */
  void close(OutlineLabel label) {
    close(label, 0);
  }

  private void close(OutlineLabel label, int from) {
    for (int i = from; i < entries.size(); i++) {
      OutlineLabel open = entries.get(i).level;
      if (open != null && (open.isSiblingOf(label) || isInside(open, label))) {
        entries.subList(i, entries.size()).clear();
        outside = Math.min(outside, entries.size());
        return;
      }
    }
  }

  /** A label of an outer style ends inner headings even if its own style was not open. */
  private static boolean isInside(OutlineLabel open, OutlineLabel next) {
    int order = open.style().compareTo(next.style());
    return order > 0 || (order == 0 && open.depth() > next.depth());
  }

  /** Enters a heading. */
  void enter(@Nullable OutlineLabel label, String title) {
    if (label != null) {
      closeInside(label);
      entries.add(new Entry(label, label, title));
      return;
    }
    OutlineLabel level =
        entries.size() <= outside ? null : entries.remove(entries.size() - 1).level;
    entries.add(new Entry(null, level, title));
  }

  /** Enters a heading as printed, its label in front of its words, if it has one. */
  void enterPrinted(String text) {
    Optional<OutlineLabel.Labelled> labelled = OutlineLabel.findPrefixOrGlued(text);
    enter(
        labelled.map(OutlineLabel.Labelled::label).orElse(null),
        NameCell.bare(labelled.map(OutlineLabel.Labelled::rest).orElse(text)));
  }

  /** The headings, outermost first. */
  List<Section> list() {
    return entries.stream()
        .map(e -> new Section(e.label == null ? null : e.label.text(), e.title))
        .toList();
  }

  /** The innermost heading's title; empty if there is none. */
  String innermostTitle() {
    return entries.isEmpty() ? "" : entries.get(entries.size() - 1).title;
  }

  /** A path that goes on from here without moving this one. */
  SectionPath copy() {
    SectionPath copy = new SectionPath();
    copy.entries.addAll(entries);
    copy.outside = entries.size();
    return copy;
  }

  /** The same without the innermost heading, if that is the beginning of these words. */
  SectionPath copyAbove(String words) {
    SectionPath copy = copy();
    if (!innermostTitle().isEmpty() && words.startsWith(innermostTitle())) {
      copy.entries.remove(copy.entries.size() - 1);
      copy.outside = copy.entries.size();
    }
    return copy;
  }

  /** Forgets all headings. */
  void clear() {
    entries.clear();
    outside = 0;
  }
}
