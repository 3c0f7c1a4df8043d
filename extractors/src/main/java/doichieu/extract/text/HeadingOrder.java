package doichieu.extract.text;

import doichieu.extract.text.HeadingTree.Heading;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What speaks against headings that are alike but not seen so: those that share one height stand
 * side by side, and those of one kind next to each other stand below one heading or below none.
 */
final class HeadingOrder {
  private static final Pattern YEAR = Pattern.compile("(?:^|\\s)(?:19|20)\\d\\d$");

  /** What a line counts by which headings of one height do not stand side by side. */
  private static final double EACH_UNEVEN = 1.2;

  /** Lines by which they differ in print where texts of more lines stand beside them. */
  private static final double SLACK = 0.5;

  private static final double KIN_ASIDE = 1;

  private HeadingOrder() {}

  /** The price of all headings together. */
  static double price(HeadingTree tree) {
    return EACH_UNEVEN * uneven(tree)
        + KIN_ASIDE * tree.headings().stream().mapToLong(h -> countKinAside(tree, h)).sum();
  }

  /** The lines by which the middles differ of headings that share one height. */
  private static double uneven(HeadingTree tree) {
    Map<Integer, DoubleSummaryStatistics> middles = new HashMap<>();
    for (Heading heading : tree.headings()) {
      if (!tree.hasBelow(heading) && heading.from() == heading.to()) {
        middles
            .computeIfAbsent(tree.free(heading), top -> new DoubleSummaryStatistics())
            .accept((heading.top() + heading.bottom()) / 2.0);
      }
    }
    return middles.values().stream()
        .mapToDouble(of -> Math.max(0, of.getMax() - of.getMin() - SLACK))
        .sum();
  }

  /** Number of headings right beside one over several that are of the one kind of those below. */
  private static long countKinAside(HeadingTree tree, Heading over) {
    if (over.from() == over.to()) {
      return 0;
    }
    List<Heading> below =
        tree.headings().stream()
            .filter(h -> tree.over(h).filter(over::equals).isPresent())
            .toList();
    Set<String> kinds = below.stream().map(HeadingOrder::kind).collect(Collectors.toSet());
    return below.size() < 2 || kinds.size() > 1
        ? 0
        : tree.headings().stream()
            .filter(h -> h.to() == over.from() - 1 || h.from() == over.to() + 1)
            .filter(h -> h.from() == h.to() && !tree.hasBelow(h) && kinds.contains(kind(h)))
            .filter(h -> tree.over(h).equals(tree.over(over)))
            .count();
  }

  /** What headings of one kind have in common: a year behind words, or the first word. */
  private static String kind(Heading heading) {
    return YEAR.matcher(heading.text()).find() ? "" : heading.text().split(" ", 2)[0];
  }
}
