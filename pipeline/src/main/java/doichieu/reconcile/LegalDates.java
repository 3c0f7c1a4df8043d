package doichieu.reconcile;

import doichieu.reconcile.CitedDocument.Said;
import doichieu.reconcile.Reference.RegisterEntry;
import doichieu.target.Header;
import doichieu.target.Header.PartialDate;
import doichieu.target.PlanDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which day a legal document was issued, and who says so. */
final class LegalDates {
  private static final int FULL_DATE = "2025-01-01".length();
  private static final int YEAR_DIGITS = 4;

  private LegalDates() {}

  /**
   * The right date: the ingested document's own header, then the register, then what most documents
   * state; empty if as many state another one.
   */
  static Optional<String> find(
      CitedDocument cited, @Nullable PlanDocument own, @Nullable RegisterEntry entry) {
    return findAuthority(own, entry)
        .or(() -> CitedDocument.majority(full(cited.dates())).stream().findFirst().map(Said::fact));
  }

  /** The whole date by the ingested document's own header, else by the register. */
  static Optional<String> findAuthority(@Nullable PlanDocument own, @Nullable RegisterEntry entry) {
    return (own == null ? Optional.<String>empty() : findHeaderDate(own))
        .or(
            () ->
                Optional.ofNullable(entry)
                    .map(RegisterEntry::issuedOn)
                    .filter(LegalDates::isWhole));
  }

  /** The ISO date of the header; empty if day, month or year is blank. */
  static Optional<String> findHeaderDate(PlanDocument document) {
    Header header = document.header();
    PartialDate date = header.issuedOn();
    if (date == null || date.year() == null || date.month() == null || date.day() == null) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day()));
  }

  /** True if the date tells the day. */
  static boolean isWhole(String date) {
    return date.length() == FULL_DATE;
  }

  /** True if both can be the same day: equal, or one is the beginning of the other. */
  static boolean agree(String date, String other) {
    return date.startsWith(other) || other.startsWith(date);
  }

  /** Those that tell more than the year. */
  static List<Said> telling(List<Said> dates) {
    return dates.stream().filter(said -> said.fact().length() > YEAR_DIGITS).toList();
  }

  private static List<Said> full(List<Said> dates) {
    return dates.stream().filter(said -> said.fact().length() == FULL_DATE).toList();
  }
}
