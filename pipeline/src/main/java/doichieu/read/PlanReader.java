package doichieu.read;

import doichieu.document.Block;
import doichieu.document.Cell;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Paragraph;
import doichieu.document.Table;
import doichieu.target.AnnexLabel;
import doichieu.target.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan from its first page to its last annex: header, prose, annex tables.
 *
 * <p>A pure function of the document; safe to use from several threads.
 */
public final class PlanReader {
  private static final int LONGEST_TITLE = 400;

  private final Words words = new Words();

  /** Makes a reader; loads the word lists. */
  public PlanReader() {}

  /** Reads the document. What is not understood is a finding, never dropped. */
  public StatedPlan read(ExtractedDocument document) {
    return new Walk(document).read();
  }

  /** One way through one document. */
  private final class Walk {
    private final ExtractedDocument document;
    private final List<StatedTarget> targets = new ArrayList<>();
    private final List<StatedTask> tasks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SectionPath path = new SectionPath();
    private final Header header;
    private final @Nullable Integer planYear;
    private final ProseReader prose;
    private final UnitLine unitLine = new UnitLine(words);
    private final TableAnnounced announced = new TableAnnounced(words.prose());

    /** The words right above the next table; empty behind a table. */
    private String lastParagraph = "";

    private final Front front;
    private int paragraphs;
    private @Nullable AnnexLabel annex;
    private boolean titleOpen;

    /** What the line above the next table says that its figures are measured in; null if none. */
    private @Nullable String unitAbove;

    /** The line above the next table that lists several units; null if none does. */
    private @Nullable Paragraph unitsAbove;

    private Optional<TableLayout> layout = Optional.empty();

    Walk(ExtractedDocument document) {
      this.document = document;
      this.front = Front.of(document, words.typeTitles());
      this.header = new HeaderReader(words).read(front);
      this.planYear = planYear(front, header, document);
      this.prose = new ProseReader(words, PlanTime.of(planYear, header.issuedOn()));
      this.legalBasisText = String.join("\n", front.preamble());
    }

    private final String legalBasisText;

    StatedPlan read() {
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph paragraph) {
          paragraph(paragraph);
        } else if (block instanceof Table table) {
          HeaderInside.split(table, words.columns()).forEach(this::table);
        }
      }
      prose.noteCounts(findings);
      Optional<Integer> schoolYear = SchoolYearPlan.findEnd(header);
      return new StatedPlan(
          header,
          schoolYear.orElse(planYear),
          legalBasisText,
          schoolYear.map(year -> SchoolYearPlan.under(year, targets)).orElse(targets),
          tasks,
          findings);
    }

    private void paragraph(Paragraph paragraph) {
      if (paragraph.role() != Paragraph.Role.BODY) {
        return;
      }
      int index = paragraphs++;
      lastParagraph = paragraph.text().strip();
      unitLine.find(paragraph.text()).ifPresent(unit -> unitAbove = unit);
      unitLine.findSeveral(paragraph.text()).ifPresent(units -> unitsAbove = paragraph);
      Optional<AnnexHeading> heading = AnnexHeading.find(paragraph.text());
      if (heading.isPresent()) {
        openAnnex(heading.get());
      } else if (titleOpen && isRule(paragraph.text())) {
        return;
      } else if (titleOpen && continuesTitle(paragraph.text())) {
        extendTitle(AnnexHeading.withoutCaption(paragraph.text()));
        titleOpen = AnnexHeading.findCaption(paragraph.text()).isEmpty();
      } else {
        titleOpen = titleOpen && AnnexHeading.findCaption(paragraph.text()).isPresent();
        boolean aroundBody =
            index < front.bodyFrom() || (index >= front.bodyTo() && index < front.attachedFrom());
        if (index == front.attachedFrom()) {
          path.clear();
        }
        if (annex != null || !aroundBody) {
          prose.read(paragraph, path, targets, findings);
        } else if (index < front.bodyFrom()) {
          prose.note(paragraph, findings);
        }
      }
    }

    private void openAnnex(AnnexHeading heading) {
      annex = new AnnexLabel(heading.label(), null);
      titleOpen = true;
      unitAbove = null;
      unitsAbove = null;
      path.clear();
      extendTitle(AnnexHeading.withoutCaption(heading.rest()));
    }

    private boolean continuesTitle(String text) {
      String bare = AnnexHeading.withoutCaption(text);
      return bare.length() <= LONGEST_TITLE
          && (AnnexHeading.findCaption(text).isPresent()
              || AnnexHeading.isTitle(bare)
              || isYear(bare)
              || (annex != null
                  && annex.title() == null
                  && !bare.endsWith(".")
                  && OutlineLabel.findPrefix(bare).isEmpty()));
    }

    /** A line drawn with underscores or dashes. */
    private static boolean isRule(String text) {
      return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The year of a title that stands alone on the next line. */
    private boolean isYear(String text) {
      return annex != null && annex.title() != null && text.matches("(?:19|20)\\d{2}");
    }

    private void extendTitle(String words) {
      AnnexLabel open = annex;
      if (open != null && !words.isEmpty()) {
        String title = open.title() == null ? words : open.title() + " " + words;
        annex = new AnnexLabel(open.label(), title);
      }
    }

    private void table(Table table) {
      titleOpen = false;
      if (Front.isLetterhead(table)) {
        return;
      }
      Optional<CorrectionTable> correction = CorrectionTable.find(table, words.columns());
      if (correction.isPresent()) {
        correction.get().read(prose, path, targets, findings);
        return;
      }
      SectionPath inTable = announced.headings(path, lastParagraph);
      lastParagraph = "";
      AnnexLabel in = annex;
      Integer year = annexYear(in);
      TableReader.Above above = new TableReader.Above(in, year, issuedYear(), unitOf(in));
      int had = targets.size();
      TableReader reader = new TableReader(words, above, inTable, targets, tasks, findings);
      Optional<TableLayout> read =
          reader.read(
              new IndicatorsAcross(words).upright(words.ditto().filled(table, findings)), layout);
      noteUnits(table, targets.subList(had, targets.size()));
      unitAbove = null;
      unitsAbove = null;
      if (read.isPresent()) {
        layout = read;
      }
    }

    /** Tells that figures have no unit where a line above the table lists several. */
    private void noteUnits(Table table, List<StatedTarget> read) {
      Paragraph line = unitsAbove;
      long open = read.stream().filter(t -> t.value() != null && t.unit() == null).count();
      if (line != null && open > 0) {
        findings.add(Finding.of("units-listed", place(line), line.text(), table.number(), open));
      }
    }

    private @Nullable String unitOf(@Nullable AnnexLabel in) {
      String title = in == null ? null : in.title();
      return unitAbove != null || title == null
          ? unitAbove
          : unitLine.findInTitle(title).orElse(null);
    }

    private @Nullable Integer issuedYear() {
      return header.issuedOn() == null ? null : header.issuedOn().year();
    }

    private @Nullable Integer annexYear(@Nullable AnnexLabel in) {
      return Optional.ofNullable(in)
          .map(AnnexLabel::title)
          .flatMap(title -> Years.findPlanned(title))
          .orElse(planYear);
    }
  }

  /**
   * Year of the targets: in the subject, else in an annex title, else in a heading of a table that
   * does not tell of past results; null for a plan of a school year, which is none of the calendar.
   */
  private @Nullable Integer planYear(Front front, Header header, ExtractedDocument document) {
    if (SchoolYearPlan.findEnd(header).isPresent()) {
      return null;
    }
    return Optional.ofNullable(header.subject())
        .flatMap(Years::findPlanned)
        .or(
            () ->
                front.annexTitles().stream()
                    .flatMap(t -> Years.findPlanned(t).stream())
                    .findFirst())
        .or(() -> ofHeadings(header.subject(), document))
        .orElse(null);
  }

  /**
   * The year of which the headings of the first table that names any speak; empty if these are
   * several, or the plan is for a span of years, of which a heading names only one.
   */
  private Optional<Integer> ofHeadings(@Nullable String subject, ExtractedDocument document) {
    if (subject != null && Years.hasSpan(subject)) {
      return Optional.empty();
    }
    return document.tables().stream()
        .filter(table -> table.row(0).stream().anyMatch(c -> plannedYear(c.text()).isPresent()))
        .findFirst()
        .flatMap(table -> only(table, this::isSet).or(() -> only(table, text -> true)));
  }

  /** The only year of those headings of a table; empty if there is none, or several. */
  private Optional<Integer> only(Table table, Predicate<String> headings) {
    List<Integer> years =
        table.row(0).stream()
            .map(Cell::text)
            .filter(headings)
            .flatMap(text -> plannedYear(text).stream())
            .distinct()
            .toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  /** True if the heading says that what stands below is set ("Kế hoạch năm 2025"). */
  private boolean isSet(String heading) {
    return words.columns().listRoles(heading).contains(ColumnRole.VALUE);
  }

  /** The year that the heading of a column of figures sets, or states without saying for what. */
  private Optional<Integer> plannedYear(String heading) {
    List<ColumnRole> roles = words.columns().listRoles(heading);
    if (roles.contains(ColumnRole.BASELINE)) {
      return Optional.empty();
    }
    return roles.contains(ColumnRole.VALUE)
        ? ColumnWords.findYear(heading)
        : Years.findYear(heading);
  }

  /** The place of a block's first words. */
  static Evidence place(Paragraph paragraph) {
    return paragraph.evidence().isEmpty() ? Evidence.FILE : paragraph.evidence().get(0);
  }
}
