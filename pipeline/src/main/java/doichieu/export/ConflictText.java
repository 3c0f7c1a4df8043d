package doichieu.export;

import doichieu.target.Conflict;
import doichieu.target.Conflict.TargetValue;
import doichieu.target.Conflict.Value;
import doichieu.target.Indicator;
import doichieu.target.LegalDocument;
import doichieu.target.PlanDocument;
import doichieu.target.TargetDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a conflict is about, who speaks and which figures stand side by side, in words. */
public final class ConflictText {
  /** No limit to what is listed. */
  public static final int ALL = Integer.MAX_VALUE;

  private static final String BESIDE = " ↔ ";

  private final Phrases words;
  private final BodyNames bodies;
  private final Map<String, PlanDocument> documents = new HashMap<>();
  private final Map<String, String> indicators = new HashMap<>();
  private final Map<String, LegalDocument> legalDocuments = new HashMap<>();

  /** The words of a database's conflicts. */
  public ConflictText(TargetDatabase database, Phrases words) {
    this.words = words;
    this.bodies = new BodyNames(database.documents());
    database.documents().forEach(document -> documents.put(document.id(), document));
    database.indicators().forEach(i -> indicators.putIfAbsent(i.id(), i.name()));
    database.legalDocuments().forEach(legal -> legalDocuments.putIfAbsent(legal.id(), legal));
  }

  /** The words of conflicts of these documents, which name only bodies and figures. */
  public ConflictText(List<PlanDocument> documents, List<Indicator> indicators, Phrases words) {
    this.words = words;
    this.bodies = new BodyNames(documents);
    documents.forEach(document -> this.documents.put(document.id(), document));
    indicators.forEach(i -> this.indicators.putIfAbsent(i.id(), i.name()));
  }

  /** What the conflict is about: the indicator's name, else the legal document, else who speaks. */
  public String about(Conflict conflict) {
    String indicator = indicator(conflict.indicatorId());
    if (indicator != null) {
      return indicator;
    }
    String id = conflict.legalDocumentId();
    if (id == null) {
      return conflict.documentIds().stream()
          .map(this::body)
          .distinct()
          .collect(Collectors.joining(", "));
    }
    LegalDocument legal = legalDocuments.get(id);
    return legal == null
        ? id
        : Stream.of(Objects.requireNonNullElse(legal.documentType(), ""), legal.number())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /** The indicator's name, its id if it has none; null of null. */
  @Nullable String indicator(@Nullable String id) {
    return id == null ? null : indicators.getOrDefault(id, id);
  }

  /**
   * The values side by side: "100% (UBND tỉnh A) ↔ 80% (Sở B)"; a list where they are of several
   * indicators of one document; without any the files.
   *
   * @param most how many are listed; the others are counted
   */
  public String values(Conflict conflict, int most) {
    if (conflict.values().isEmpty()) {
      return files(conflict, most);
    }
    return conflict.documentIds().size() == 1 && conflict.indicatorId() == null
        ? list(conflict.values(), most, "; ", ValueText::of)
        : sideBySide(conflict.values(), most);
  }

  /** The same of values in an order of the caller's. */
  public String sideBySide(List<Value> values, int most) {
    return list(values, most, BESIDE, this::spoken);
  }

  /** The files in which it was found, the others counted. */
  public String files(Conflict conflict, int most) {
    return list(conflict.documentIds(), most, "; ", id -> document(id).sourceFile());
  }

  /** Who speaks in the document, told from others of the name; else the file's name. */
  public String body(String documentId) {
    return bodies.of(document(documentId));
  }

  private String spoken(Value value) {
    return value instanceof TargetValue target
        ? ValueText.of(value) + " (" + body(target.documentId()) + ")"
        : ValueText.of(value);
  }

  private <T> String list(List<T> things, int most, String between, Function<T, String> text) {
    String listed = things.stream().limit(most).map(text).collect(Collectors.joining(between));
    return things.size() <= most
        ? listed
        : listed + "; " + words.get("list.more", things.size() - most);
  }

  PlanDocument document(String id) {
    PlanDocument document = documents.get(id);
    if (document == null) {
      throw new IllegalStateException("no document " + id);
    }
    return document;
  }
}
