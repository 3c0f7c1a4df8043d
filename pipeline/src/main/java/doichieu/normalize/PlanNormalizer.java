package doichieu.normalize;

import doichieu.catalogue.AgencyList;
import doichieu.catalogue.Catalogue;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.document.Evidence;
import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.read.StatedPlan;
import doichieu.read.StatedTarget;
import doichieu.read.StatedTask;
import doichieu.read.StatedValue;
import doichieu.target.Agency;
import doichieu.target.Header;
import doichieu.target.IndicatorMatch;
import doichieu.target.Level;
import doichieu.target.Method;
import doichieu.target.Narrowing;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import doichieu.target.Section;
import doichieu.target.Target;
import doichieu.target.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From what one document states to what is known of it: ids, level and place, agencies, references,
 * indicators. Adds, never corrects: every stated fact stays as it is. A pure function of its
 * arguments; safe to use from several threads.
 */
public final class PlanNormalizer {
  /** How sure a target is whose indicator is not known. */
  private static final BigDecimal UNMATCHED = new BigDecimal("0.5");

  private final AgencyList agencies;
  private final Citations citations;
  private final Preamble preamble;
  private final IssuingPlaceReader places;
  private final IndicatorMatcher matcher;
  private final CitedIndicators cited;
  private final ScopeReader scopes;
  private final UnitLevel units;
  private final Elsewhere elsewhere;
  private final Namesakes namesakes;
  private final Replacements replacements;
  private final Amendments amendments;
  private final LocalIndicatorNames locals;

  /** A normalizer over the given lists. */
  public PlanNormalizer(Catalogue lists, Citations citations) {
    this.agencies = lists.agencies();
    this.citations = citations;
    preamble = new Preamble(lists, citations);
    places = new IssuingPlaceReader(lists);
    matcher = new IndicatorMatcher(lists);
    cited = new CitedIndicators(lists, citations);
    scopes = new ScopeReader(lists.scopePhrases(), lists.fold());
    units = new UnitLevel(lists);
    elsewhere = new Elsewhere(lists, citations);
    namesakes = new Namesakes(lists.places());
    replacements = new Replacements(lists, citations);
    amendments = new Amendments(lists, citations);
    locals = new LocalIndicatorNames(lists, citations);
  }

  /** A normalizer over the lists that come with the program. */
  public static PlanNormalizer standard() {
    Catalogue lists = Catalogue.load();
    return new PlanNormalizer(lists, Citations.of(lists));
  }

  /**
   * The document with its targets, tasks and problems, in the order of the document. What other
   * documents decide (rendition, revision, superior targets, coverage) stays empty.
   */
  public PlanRecord normalize(SourceFacts source, ExtractedDocument extracted, StatedPlan stated) {
    IssuingPlace place = places.read(stated, preamble.stated(stated.legalBasisText()), extracted);
    CitationContext context = context(stated, place);
    PrintedIds ids = new PrintedIds(source.documentId());
    PlanDocument document = document(source, extracted, stated, place, context);
    return RepeatedMentions.tie(
        new PlanRecord(
            document,
            locals.assign(
                stated.targets().stream()
                    .map(t -> target(t, document.id(), ids, context))
                    .toList()),
            stated.tasks().stream().map(t -> task(t, document.id(), ids, context)).toList(),
            problems(document, extracted, stated, place)));
  }

  private static CitationContext context(StatedPlan stated, IssuingPlace place) {
    Header.PartialDate date = stated.header().issuedOn();
    Integer year = date == null ? null : date.year();
    return new CitationContext(
        place.day(),
        stated.planYear() == null ? year : stated.planYear(),
        place.level(),
        place.path());
  }

  private PlanDocument document(
      SourceFacts source,
      ExtractedDocument extracted,
      StatedPlan stated,
      IssuingPlace place,
      CitationContext context) {
    Preamble.Read basis = preamble.read(stated.legalBasisText(), context);
    return new PlanDocument(
        source.documentId(),
        source.sourceFile(),
        source.sha256(),
        extracted.format().mediaType(),
        extracted.format().toString(),
        extracted.pages(),
        new PlanDocument.Extraction(Method.NATIVE, null, extracted.encoding()),
        header(stated.header(), place.agencyId()),
        place.level(),
        place.jurisdiction(),
        stated.planYear(),
        basis.legalBasis(),
        basis.carriesOut(),
        null,
        null,
        replacements.read(stated.header(), extracted, context),
        amendments.read(stated.header(), extracted, context),
        null);
  }

  private static Header header(Header header, @Nullable String agencyId) {
    Header.Issuer issuer = header.issuer();
    return new Header(
        issuer == null
            ? null
            : new Header.Issuer(issuer.statedName(), agencyId, issuer.parentStatedName()),
        header.documentType(),
        header.number(),
        header.symbol(),
        header.fullNumber(),
        header.place(),
        header.issuedOn(),
        header.subject(),
        header.recipients(),
        header.signatory());
  }

  /** The headings that may name the indicator; a part of the row above is named by that row. */
  private static List<Section> titles(StatedTarget stated) {
    String whole = stated.partOf();
    if (whole == null) {
      return stated.section();
    }
    List<Section> titles = new ArrayList<>(stated.section());
    titles.add(new Section(null, whole));
    return titles;
  }

  private Target target(
      StatedTarget stated, String documentId, PrintedIds ids, CitationContext context) {
    Citations.Reading basis = citations.read(stated.legalBasisText(), context);
    Matched matched =
        cited.settle(
            matcher.match(
                new IndicatorMatcher.Query(
                    stated.statedName(),
                    titles(stated),
                    stated.nameInHeading(),
                    stated.formula(),
                    stated.isRank() ? IndexFit.RANK : stated.unit())),
            stated.statedName(),
            basis.citations());
    StatedValue value = stated.value();
    Integer year = stated.period() == null ? null : stated.period().year();
    return new Target(
        ids.next(
            "t-", stated.annex(), stated.section(), stated.ordinal(), stated.statedName(), year),
        documentId,
        stated.origin(),
        stated.kind(),
        stated.annex(),
        stated.section(),
        stated.ordinal(),
        stated.statedName(),
        matched.indicatorId(),
        matched.match(),
        scope(stated, context),
        Narrowing.of(stated.onlyFor(), stated.partOf()),
        stated.formula(),
        value == null ? null : value.comparator(),
        value == null ? null : value.value(),
        value == null ? null : value.valueHigh(),
        stated.unit(),
        stated.statedValue(),
        stated.commitment(),
        stated.constraints(),
        stated.period(),
        stated.baseline(),
        agencies(stated.leadAgencies()),
        agencies(stated.coordinatingAgencies()),
        basis.citations(),
        List.of(),
        notes(stated.notes(), basis.residue()),
        stated.evidence(),
        confidence(stated.nativeConfidence(), matched.match()),
        Target.Review.OPEN);
  }

  /** In a matrix the unit's level; else what name and title say. */
  private Level scope(StatedTarget stated, CitationContext context) {
    return Optional.of(stated)
        .filter(target -> target.ofUnit() && !target.leadAgencies().isEmpty())
        .flatMap(target -> units.find(target.leadAgencies().get(0), context.level()))
        .or(() -> Optional.ofNullable(stated.levelWords()).flatMap(scopes::find))
        .orElseGet(() -> scopes.read(stated.statedName(), stated.section(), stated.origin()));
  }

  private Task task(StatedTask stated, String documentId, PrintedIds ids, CitationContext context) {
    Citations.Reading basis = citations.read(stated.legalBasisText(), context);
    return new Task(
        ids.next("k-", stated.annex(), stated.section(), stated.ordinal(), stated.content(), null),
        documentId,
        stated.annex(),
        stated.section(),
        stated.ordinal(),
        stated.content(),
        agencies(stated.leadAgencies()),
        agencies(stated.coordinatingAgencies()),
        stated.deliverable(),
        stated.deadline(),
        basis.citations(),
        notes(stated.notes(), basis.residue()),
        stated.evidence());
  }

  private List<Agency> agencies(List<String> names) {
    return names.stream()
        .map(name -> new Agency(name, agencies.find(name).map(AgencyList.Entry::id).orElse(null)))
        .toList();
  }

  private static @Nullable String notes(@Nullable String notes, @Nullable String residue) {
    if (notes == null || notes.isBlank()) {
      return residue;
    }
    return residue == null ? notes : notes + "; " + residue;
  }

  private static BigDecimal confidence(double reading, IndicatorMatch match) {
    BigDecimal score = match.score() == null ? UNMATCHED : match.score();
    return BigDecimal.valueOf(reading).multiply(score).setScale(2, RoundingMode.HALF_UP);
  }

  private boolean isCentral(PlanDocument document) {
    Header.Issuer issuer = document.header().issuer();
    return document.level() == Level.CENTRAL
        || document.level() == Level.DEPARTMENT
            && issuer != null
            && agencies.isSeatedWithMinistry(
                issuer.statedName(), issuer.parentStatedName(), document.header().place());
  }

  private List<Problem> problems(
      PlanDocument document, ExtractedDocument extracted, StatedPlan stated, IssuingPlace place) {
    List<Finding> own = new ArrayList<>();
    if (place.inferred() && !place.path().isEmpty()) {
      own.add(Finding.of("issuer-inferred", Evidence.FILE, place.path().get(0).titled()));
    }
    if (!isCentral(document) && place.provinceCode() == null) {
      own.add(namesakes.find(place).orElseGet(() -> Finding.of("place-unknown", Evidence.FILE)));
    }
    own.addAll(elsewhere.find(extracted, place));
    return Stream.of(extracted.findings(), stated.findings(), own)
        .flatMap(List::stream)
        .map(finding -> Problem.of(document, finding))
        .toList();
  }
}
