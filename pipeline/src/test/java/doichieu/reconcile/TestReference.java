package doichieu.reconcile;

import doichieu.catalogue.Abbreviations;
import doichieu.catalogue.BodyGroups;
import doichieu.catalogue.CitationWords;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceKinds;
import doichieu.catalogue.PlaceList;
import doichieu.catalogue.ScopePhrases;
import doichieu.catalogue.TextFold;
import doichieu.target.Direction;
import doichieu.target.LegalStatus;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A reference of a few indicators and legal documents, with the real folding. */
final class TestReference implements Reference {
  static final String LETTER = "vn/cv/2025/476-vpcp-kstt";
  static final String NQ01 = "vn/nq/2025/01-nq-cp";
  static final String NQ02 = "vn/nq/2025/02-nq-cp";
  static final String OLD_DECREE = "vn/nd/2018/61-2018-nd-cp";

  private final TextFold fold = new TextFold(Abbreviations.load());
  private final Map<String, RegisterEntry> register = new HashMap<>();

  TestReference() {
    register.put(
        OLD_DECREE,
        new RegisterEntry(
            "Nghị định",
            "61/2018/NĐ-CP",
            "2018-04-23",
            "Chính phủ",
            null,
            LegalStatus.REPLACED,
            "vn/nd/2025/118-2025-nd-cp",
            "2025-07-01"));
  }

  /** The same with the letter 476 in the register, under the given date. */
  TestReference knowingLetter(String issuedOn) {
    register.put(
        LETTER,
        new RegisterEntry(
            "Công văn",
            "476/VPCP-KSTT",
            issuedOn,
            "Văn phòng Chính phủ",
            null,
            LegalStatus.IN_FORCE,
            null,
            null));
    return this;
  }

  @Override
  public Optional<String> findIndicatorName(String indicatorId) {
    return Optional.empty();
  }

  @Override
  public Direction direction(String indicatorId) {
    return switch (indicatorId) {
      case "dossier.overdue" -> Direction.LOWER;
      case "dossier.postal" -> Direction.NONE;
      default -> Direction.HIGHER;
    };
  }

  @Override
  public Optional<RegisterEntry> findLegalDocument(String legalDocumentId) {
    return Optional.ofNullable(register.get(legalDocumentId));
  }

  @Override
  public Optional<String> findOwnLegalId(PlanDocument document) {
    return document.header().fullNumber() == null
        ? Optional.empty()
        : Optional.of("own/" + document.header().fullNumber());
  }

  @Override
  public Optional<Level> findScope(String text) {
    return ScopePhrases.load(fold).find(fold.fold(text));
  }

  @Override
  public List<String> findPlaces(String text) {
    CitationWords words = CitationWords.load();
    PlaceKinds kinds = PlaceKinds.load();
    return new PlaceFinder(kinds, PlaceList.load(kinds), words)
        .list(text).stream().map(found -> found.place().titled()).toList();
  }

  @Override
  public Optional<Boolean> findMembership(String group, PlanDocument document) {
    List<String> path = Objects.requireNonNull(document.jurisdiction()).path();
    return path.isEmpty()
        ? Optional.empty()
        : BodyGroups.load().findMembership(group, path.get(path.size() - 1));
  }

  @Override
  public String fold(String text) {
    return fold.fold(text);
  }
}
