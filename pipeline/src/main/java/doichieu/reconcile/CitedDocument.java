package doichieu.reconcile;

import doichieu.target.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One legal document and all that the plans state of it. */
final class CitedDocument {
  private final String id;
  private final SortedSet<String> citedBy = new TreeSet<>();
  private final SortedMap<String, Gathered> dates = new TreeMap<>();
  private final SortedMap<String, Gathered> issuers = new TreeMap<>();
  private final SortedMap<String, Gathered> types = new TreeMap<>();
  private final SortedMap<String, Gathered> numbers = new TreeMap<>();

  CitedDocument(String id) {
    this.id = id;
  }

  /**
   * One fact, how often it is stated, and by which documents.
   *
   * @param count number of citations
   */
  record Said(String fact, int count, SortedSet<String> documentIds) {}

  private static final class Gathered {
    private int count;
    private final SortedSet<String> documentIds = new TreeSet<>();
  }

  /** What most documents say first. */
  static final Comparator<Said> MOST_FIRST =
      Comparator.comparingInt((Said said) -> -said.documentIds().size()).thenComparing(Said::fact);

  String id() {
    return id;
  }

  /** Ids of the documents that cite it. */
  SortedSet<String> citedBy() {
    return citedBy;
  }

  /** The dates that are printed, by date. */
  List<Said> dates() {
    return said(dates);
  }

  /** The issuers that are printed, by name. */
  List<Said> issuers() {
    return said(issuers);
  }

  /** The types that are printed, by name. */
  List<Said> types() {
    return said(types);
  }

  /** The numbers in their canonical form. */
  List<Said> numbers() {
    return said(numbers);
  }

  /** Adds what one citation states. */
  void add(String documentId, Citation citation, Reference reference) {
    citedBy.add(documentId);
    if (citation.issuedOn() != null && Citations.statesItsDate(citation)) {
      add(dates, citation.issuedOn(), documentId);
    }
    if (citation.issuer() != null && Citations.statesItsIssuer(citation, reference)) {
      add(issuers, citation.issuer(), documentId);
    }
    if (citation.documentType() != null) {
      add(types, citation.documentType(), documentId);
    }
    if (citation.number() != null) {
      add(numbers, citation.number(), documentId);
    }
  }

  /** What more documents say than anything else; empty list if two are said by as many. */
  static List<Said> majority(List<Said> facts) {
    List<Said> ordered = new ArrayList<>(facts);
    ordered.sort(MOST_FIRST);
    boolean tie =
        ordered.size() > 1
            && ordered.get(0).documentIds().size() == ordered.get(1).documentIds().size();
    return ordered.isEmpty() || tie ? List.of() : ordered.subList(0, 1);
  }

  private static List<Said> said(SortedMap<String, Gathered> facts) {
    List<Said> said = new ArrayList<>();
    facts.forEach((fact, all) -> said.add(new Said(fact, all.count, all.documentIds)));
    return said;
  }

  private static void add(SortedMap<String, Gathered> facts, String fact, String documentId) {
    Gathered gathered = facts.computeIfAbsent(fact, any -> new Gathered());
    gathered.count++;
    gathered.documentIds.add(documentId);
  }
}
