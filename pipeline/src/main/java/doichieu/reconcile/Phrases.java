package doichieu.reconcile;

import doichieu.document.Evidence;
import doichieu.read.Ranks;
import doichieu.target.Citation;
import doichieu.target.Commitment;
import doichieu.target.Comparator;
import doichieu.target.Header;
import doichieu.target.LegalDocument;
import doichieu.target.Level;
import doichieu.target.Message;
import doichieu.target.Origin;
import doichieu.target.PlanDocument;
import doichieu.target.Section;
import doichieu.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of explanations in one language: documents, figures, places. */
final class Phrases {
  /** More than these are counted, not listed: an explanation is to be read. */
  private static final int LISTED = 8;

  private static final int NAME_LENGTH = 120;

  private final ConflictWords words;
  private final boolean decimalComma;
  private final Reference reference;
  private final LocalReasons reasons;

  private Phrases(
      ConflictWords words, boolean decimalComma, Reference reference, LocalReasons reasons) {
    this.words = words;
    this.decimalComma = decimalComma;
    this.reference = reference;
    this.reasons = reasons;
  }

  /** The Vietnamese phrases. */
  static Phrases vietnamese(Reference reference, LocalReasons reasons) {
    return new Phrases(ConflictWords.vietnamese(), true, reference, reasons);
  }

  /** The English phrases. */
  static Phrases english(Reference reference, LocalReasons reasons) {
    return new Phrases(ConflictWords.english(), false, reference, reasons);
  }

  /** A sentence of the words file. */
  String say(String key, String... arguments) {
    return words.say(key, arguments);
  }

  /** A message in the language. */
  String of(Message message) {
    return decimalComma ? message.vi() : message.en();
  }

  /** Type, number, issuer and file of a document. */
  String document(PlanDocument document) {
    Header header = document.header();
    String type = header.documentType();
    return say(
        "document",
        type == null ? say("document.type.unknown") : type,
        number(header),
        issuer(document),
        document.sourceFile());
  }

  /** Who says what, where. */
  String statement(Statement statement) {
    String document = document(statement.document());
    String figure = figure(statement);
    String place = place(statement.target());
    return reasons
        .find(statement.target())
        .map(reason -> say("statement.reason", document, figure, place, reason))
        .orElseGet(() -> say("statement", document, figure, place));
  }

  /** The same for several, the first ones by name. */
  String statements(List<Statement> statements) {
    return list(statements, this::statement);
  }

  /** What is stated, where, without the document. */
  String figuresWithPlaces(List<Statement> statements) {
    return list(statements, s -> figure(s) + " (" + place(s.target()) + ")");
  }

  /** Joined by semicolons; beyond a readable number the rest is counted. */
  String list(List<String> entries) {
    return list(entries, entry -> entry);
  }

  /** The same of things, of which only those listed are put into words. */
  <T> String list(Collection<T> things, Function<T, String> words) {
    String listed = things.stream().limit(LISTED).map(words).collect(Collectors.joining("; "));
    return things.size() <= LISTED
        ? listed
        : listed + "; " + say("statements.more", Integer.toString(things.size() - LISTED));
  }

  /** Of targets of one printed name (the cells of a matrix, the years of a row) the first one. */
  static List<Target> byName(List<Target> targets) {
    Map<String, Target> byName = new LinkedHashMap<>();
    targets.forEach(target -> byName.putIfAbsent(target.statedName(), target));
    return List.copyOf(byName.values());
  }

  /**
   * The figure with its bound, whether it is striven for only, and for whom alone it holds; a rank
   * in the plan's own words, as a bare number would be taken for a score.
   */
  String figure(Statement statement) {
    Target target = statement.target();
    String stated = target.statedValue();
    boolean rank = target.unit() == null && stated != null && Ranks.isRank(stated);
    String words =
        rank
            ? say("figure.rank", shortened(String.valueOf(stated)))
            : figure(statement.figure(), target.commitment());
    String group = target.onlyFor();
    return group == null ? words : say("figure.only-for", words, shortened(group));
  }

  /** The figure with its bound and whether it is striven for only. */
  String figure(Figure figure, Commitment commitment) {
    String bound = figure(figure);
    return commitment == Commitment.ASPIRED ? say("figure.aspired", bound) : bound;
  }

  /** The figure with its bound. */
  String figure(Figure figure) {
    String unit = figure.unit();
    String low = amount(figure.value(), unit);
    BigDecimal high = figure.high();
    return high != null && figure.comparator() == Comparator.RANGE
        ? say("figure.range", low, amount(high, unit))
        : say("figure." + key(figure.comparator()), low);
  }

  /** Annex, section, ordinal and page, or where else a person finds it. */
  String place(Target target) {
    List<String> steps = new ArrayList<>();
    if (target.origin() == Origin.NARRATIVE) {
      steps.add(say("place.prose"));
    } else if (target.annex() != null) {
      String label = target.annex().label();
      steps.add(label == null ? say("place.annex.unnamed") : label);
    }
    String section =
        target.section().stream()
            .map(Section::label)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    if (!section.isEmpty()) {
      steps.add(say("place.section", section));
    }
    steps.add(
        target.ordinal() == null
            ? say(
                target.origin() == Origin.NARRATIVE ? "place.words" : "place.row",
                shortened(target.statedName()))
            : say("place.ordinal", target.ordinal()));
    page(target).ifPresent(steps::add);
    return String.join(", ", steps);
  }

  /** The canonical name, else the printed one. */
  String indicator(@Nullable String indicatorId, Target target) {
    String printed = shortened(target.statedName());
    return indicatorId == null ? printed : reference.findIndicatorName(indicatorId).orElse(printed);
  }

  /** The cited documents by the words of the statements that cite them, the first ones by name. */
  String legalDocuments(Collection<String> ids, Collection<Statement> citing) {
    return list(ids.stream().map(id -> legalDocument(id, citing)).toList());
  }

  /** Type and number of a legal document, its id where neither is known. */
  String legalDocument(LegalDocument document) {
    String type = document.documentType();
    return type == null ? document.number() : type + " " + document.number();
  }

  /** By when. */
  String horizon(Horizon horizon) {
    String end = horizon.end();
    return end == null
        ? say("horizon.year", Integer.toString(horizon.year()))
        : say("horizon.end", date(end));
  }

  /** For whom. */
  String scope(Level scope) {
    return say("scope." + scope);
  }

  /** A date as it is written in the language: 16/01/2025, or ISO. */
  String date(String iso) {
    String[] parts = iso.split("-", -1);
    if (!decimalComma || parts.length < 2) {
      return iso;
    }
    return parts.length == 3
        ? parts[2] + "/" + parts[1] + "/" + parts[0]
        : parts[1] + "/" + parts[0];
  }

  /** Not longer than a line. */
  static String shortened(String text) {
    return text.length() <= NAME_LENGTH ? text : text.substring(0, NAME_LENGTH - 1).strip() + "…";
  }

  private String legalDocument(String id, Collection<Statement> citing) {
    return citing.stream()
        .flatMap(
            s ->
                Stream.concat(s.target().legalBasis().stream(), s.document().legalBasis().stream()))
        .filter(citation -> id.equals(citation.legalDocumentId()) && citation.number() != null)
        .findFirst()
        .map(this::citation)
        .orElse(id);
  }

  private String citation(Citation citation) {
    String date = citation.issuedOn();
    return Stream.of(
            citation.documentType(),
            citation.number(),
            date == null ? null : say("citation.date", date(date)))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private String number(Header header) {
    String full = header.fullNumber();
    if (full != null) {
      return say("document.number", full);
    }
    return header.symbol() == null ? "" : say("document.number.blank", header.symbol());
  }

  /** The issuing body, a department with its province. */
  private String issuer(PlanDocument document) {
    return document.findBody().map(body -> say("document.issuer", body)).orElse("");
  }

  private Optional<String> page(Target target) {
    return target.evidence().stream()
        .map(this::page)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .findFirst();
  }

  private @Nullable String page(Evidence evidence) {
    if (evidence.page() != null) {
      return say("place.page", evidence.page().toString());
    }
    return evidence.line() == null ? null : say("place.line", evidence.line().toString());
  }

  private String amount(BigDecimal value, @Nullable String unit) {
    String plain = value.toPlainString();
    String number = decimalComma ? plain.replace('.', ',') : plain;
    if (unit == null) {
      return number;
    }
    return unit.equals("%") ? number + unit : number + " " + unit;
  }

  private static String key(Comparator comparator) {
    return comparator.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
