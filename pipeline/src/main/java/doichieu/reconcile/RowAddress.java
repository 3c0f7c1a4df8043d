package doichieu.reconcile;

import doichieu.target.AnnexLabel;
import doichieu.target.Citation.Locator;
import doichieu.target.Section;
import doichieu.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in its document, as a pinpoint names it: the annex and the labels down to the
 * ordinal, in one spelling ("Phụ lục 03" is annex III).
 *
 * @param annex label without "Phụ lục"; empty for an annex without number; null for none
 * @param steps labels, outermost first; the last is the row's own
 */
record RowAddress(@Nullable String annex, List<String> steps) {
  private static final String ANNEX = "phụ lục";
  private static final Map<String, String> ROMAN =
      Map.ofEntries(
          Map.entry("I", "1"),
          Map.entry("II", "2"),
          Map.entry("III", "3"),
          Map.entry("IV", "4"),
          Map.entry("V", "5"),
          Map.entry("VI", "6"),
          Map.entry("VII", "7"),
          Map.entry("VIII", "8"),
          Map.entry("IX", "9"),
          Map.entry("X", "10"));

  RowAddress {
    steps = List.copyOf(steps);
  }

  /** The address of a target's row; headings without a label are passed over. */
  static RowAddress of(Target target) {
    List<String> steps = new ArrayList<>();
    for (Section section : target.section()) {
      if (section.label() != null) {
        steps.add(label(section.label()));
      }
    }
    if (target.ordinal() != null) {
      steps.add(label(target.ordinal()));
    }
    AnnexLabel annex = target.annex();
    return new RowAddress(annex == null ? null : annex(annex.label()), steps);
  }

  /** The place that locators name. */
  static RowAddress of(List<Locator> locators) {
    String annex = null;
    List<String> steps = new ArrayList<>();
    for (Locator locator : locators) {
      if (locator.kind().equals(ANNEX)) {
        annex = annex(locator.value());
      } else if (locator.value() != null) {
        steps.add(label(locator.value()));
      }
    }
    return new RowAddress(annex, steps);
  }

  /**
   * True if this pinpoint leads to the row: its last step is the row's own, the others stand above
   * it in the same order. A step may be left out, an annex only where the document has just one.
   */
  boolean leadsTo(RowAddress row, boolean onlyAnnex) {
    if (steps.isEmpty() || row.steps().isEmpty() || !isSameAnnex(row, onlyAnnex)) {
      return false;
    }
    if (!last(steps).equals(last(row.steps()))) {
      return false;
    }
    int found = 0;
    for (String step : row.steps()) {
      found += found < steps.size() && step.equals(steps.get(found)) ? 1 : 0;
    }
    return found == steps.size();
  }

  /** True if this names an annex alone, and the row stands in it. */
  boolean isAnnexOf(RowAddress row, boolean onlyAnnex) {
    return steps.isEmpty() && annex != null && isSameAnnex(row, onlyAnnex);
  }

  private boolean isSameAnnex(RowAddress row, boolean onlyAnnex) {
    if (annex == null || annex.isEmpty()) {
      return onlyAnnex;
    }
    return annex.equals(row.annex()) || (onlyAnnex && "".equals(row.annex()));
  }

  private static String last(List<String> steps) {
    return steps.get(steps.size() - 1);
  }

  private static String annex(@Nullable String label) {
    if (label == null) {
      return "";
    }
    String bare = label.toLowerCase(Locale.ROOT).startsWith(ANNEX) ? label.substring(7) : label;
    String number = label(bare.replaceFirst("^\\s*số\\s+", ""));
    return ROMAN.getOrDefault(number, number);
  }

  private static String label(String stated) {
    String bare = stated.strip().toUpperCase(Locale.ROOT);
    String figure = bare.replaceFirst("^0+(?=\\d)", "");
    return figure.replaceFirst("[.)]$", "");
  }
}
