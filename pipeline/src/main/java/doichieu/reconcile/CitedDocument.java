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
  private final SortedMap<String, Said> dates = new TreeMap<>();
  private final SortedMap<String, Said> issuers = new TreeMap<>();
  private final SortedMap<String, Said> types = new TreeMap<>();
  private final SortedMap<String, Said> numbers = new TreeMap<>();

  CitedDocument(String id) {
    this.id = id;
  }

  /**
   * One fact, how often it is stated, and by which documents.
   *
   * @param count number of citations
   */
  record Said(String fact, int count, SortedSet<String> documentIds) {
    private Said again(String documentId) {
      SortedSet<String> all = new TreeSet<>(documentIds);
      all.add(documentId);
      return new Said(fact, count + 1, all);
    }
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
    return List.copyOf(dates.values());
  }

  /** The issuers that are printed, by name. */
  List<Said> issuers() {
    return List.copyOf(issuers.values());
  }

  /** The types that are printed, by name. */
  List<Said> types() {
    return List.copyOf(types.values());
  }

  /** The numbers in their canonical form. */
  List<Said> numbers() {
    return List.copyOf(numbers.values());
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

  private static void add(SortedMap<String, Said> facts, String fact, String documentId) {
    Said said = facts.getOrDefault(fact, new Said(fact, 0, new TreeSet<>()));
    facts.put(fact, said.again(documentId));
  }
}
