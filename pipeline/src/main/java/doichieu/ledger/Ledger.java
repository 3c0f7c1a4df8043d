package doichieu.ledger;

import doichieu.citation.CitationReader;
import doichieu.document.Block;
import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.NumeralCensus;
import doichieu.document.NumeralCensus.Numeral;
import doichieu.document.Paragraph;
import doichieu.document.Table;
import doichieu.ledger.StatedHere.Facts;
import doichieu.target.PlanDocument.Coverage;
import doichieu.target.PlanDocument.Coverage.Unexplained;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Enters every numeral of a document in one bucket, or names it as unexplained.
 *
 * <p>Two questions are asked of it: was it read at all (the census of the file against the blocks),
 * and is it found in what the plan was understood to say. What was not understood is never put into
 * a bucket by its looks: a percentage is a target, a constraint, a baseline, part of a task's or an
 * indicator's words, or unexplained. A pure function of its arguments; safe to use from several
 * threads.
 */
public final class Ledger {
  /** From this share of unexplained numerals on a person should know. */
  private static final double WORTH_TELLING = 0.02;

  /** Places that a finding names. */
  private static final int MAX_PLACES = 50;

  private final NumeralReader reader;

  /** A ledger that knows references by the given reader. */
  public Ledger(CitationReader citations) {
    reader = new NumeralReader(new NumeralWords(), citations);
  }

  /**
   * The record with its document's coverage, and with problems where numerals are left; the record
   * as it is if nobody counted the file's numerals.
   */
  public PlanRecord enter(ExtractedDocument extracted, PlanRecord record) {
    if (extracted.census().printed().isEmpty() && hasNumerals(extracted)) {
      return record;
    }
    CensusCheck check = CensusCheck.of(extracted);
    Book book = new Book(record);
    extracted.blocks().forEach(book::enter);
    return book.close(check);
  }

  private static boolean hasNumerals(ExtractedDocument document) {
    return document.blocks().stream()
        .flatMap(block -> CensusCheck.pieces(block).stream())
        .anyMatch(piece -> piece.text() != null && NumeralCensus.hasNumeral(piece.text()));
  }

  /** The ledger of one document while it is written. */
  private final class Book {
    private final PlanRecord record;
    private final StatedHere stated;
    private final CellLedger cells;
    private final ProseLedger prose;
    private final Headings headings = new Headings();
    private final Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
    private final List<Unexplained> unexplained = new ArrayList<>();

    Book(PlanRecord record) {
      this.record = record;
      stated = new StatedHere(record);
      cells = new CellLedger(reader);
      prose = new ProseLedger(reader, record.document().header(), record.problems());
      record.targets().forEach(target -> headings.add(target.section()));
      record.tasks().forEach(task -> headings.add(task.section()));
    }

    void enter(Block block) {
      if (block instanceof Paragraph paragraph) {
        NumeralClaims claims = new NumeralClaims(paragraph.text());
        if (!claims.isEmpty()) {
          prose.claim(claims, paragraph, stated.ofParagraph(paragraph.number()));
          enter(claims, paragraph.evidence());
        }
      } else if (block instanceof Table table) {
        enter(table);
      }
    }

    private void enter(Table table) {
      boolean above = true;
      boolean known =
          record.problems().stream()
              .noneMatch(
                  problem ->
                      problem.code().equals("column-not-understood")
                          && problem.evidence().stream()
                              .anyMatch(place -> Objects.equals(place.table(), table.number())));
      for (int r = 0; r < table.rowCount(); r++) {
        above &= stated.ofRows(table.number(), r + 1, 1).isEmpty();
        for (Cell cell : table.row(r)) {
          NumeralClaims claims = new NumeralClaims(cell.text());
          if (!claims.isEmpty()) {
            Facts facts = stated.ofRows(table.number(), r + 1, cell.rowSpan());
            cells.claim(claims, facts, cell.column() == 0, above, headings);
            if (known) {
              cells.claimKept(claims, facts);
            }
            if (isSum(table, r)) {
              claims.claimRest(Bucket.COUNT);
            }
            enter(claims, cell.evidence());
          }
        }
      }
    }

    /** True for a row of which a finding says that it adds up others. */
    private boolean isSum(Table table, int r) {
      return record.problems().stream()
          .filter(problem -> problem.code().equals("total-row"))
          .flatMap(problem -> problem.evidence().stream())
          .anyMatch(
              place ->
                  Objects.equals(place.table(), table.number())
                      && Objects.equals(place.row(), r + 1));
    }

    private void enter(NumeralClaims claims, List<Evidence> places) {
      for (NumeralClaims.Entry entry : claims.entries()) {
        Numeral numeral = entry.numeral();
        if (entry.bucket().isPresent()) {
          counts.merge(entry.bucket().get(), 1, Integer::sum);
        } else if (numeral.raised()) {
          counts.merge(Bucket.FURNITURE, 1, Integer::sum);
        } else {
          unexplained.add(
              new Unexplained(numeral.text(), List.of(Quote.of(numeral, claims.text(), places))));
        }
      }
    }

    PlanRecord close(CensusCheck check) {
      counts.merge(Bucket.FURNITURE, check.repeated(), Integer::sum);
      List<Finding> findings = new ArrayList<>();
      tell(findings, "numerals-unexplained", unexplained, isWorthTelling());
      List<Unexplained> unread = check.unread().stream().map(Quote::of).toList();
      tell(findings, "numerals-not-read", unread, !unread.isEmpty());
      if (check.readTwice() > 0) {
        findings.add(Finding.of("numerals-read-twice", Evidence.FILE, check.readTwice()));
      }
      unexplained.addAll(unread);
      return new PlanRecord(
          record.document().withCoverage(coverage()),
          record.targets(),
          record.tasks(),
          Stream.concat(
                  record.problems().stream(),
                  findings.stream().map(finding -> Problem.of(record.document(), finding)))
              .toList());
    }

    private boolean isWorthTelling() {
      int explained = counts.values().stream().mapToInt(Integer::intValue).sum();
      return unexplained.size() > WORTH_TELLING * (explained + unexplained.size());
    }

    private void tell(
        List<Finding> findings, String code, List<Unexplained> numerals, boolean worth) {
      if (worth && !numerals.isEmpty()) {
        List<String> texts = numerals.stream().map(Unexplained::text).limit(MAX_PLACES).toList();
        findings.add(
            new Finding(
                code,
                List.of(String.valueOf(numerals.size()), String.join("; ", texts)),
                numerals.stream().limit(MAX_PLACES).flatMap(n -> n.evidence().stream()).toList()));
      }
    }

    private Coverage coverage() {
      Map<String, Integer> explained = new LinkedHashMap<>();
      int all = unexplained.size();
      for (Bucket bucket : Bucket.values()) {
        int count = counts.getOrDefault(bucket, 0);
        explained.put(bucket.toString(), count);
        all += count;
      }
      return new Coverage(all, explained, List.copyOf(unexplained));
    }
  }
}
