package doichieu.reconcile;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorEntry;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceName;
import doichieu.catalogue.UnitSuccessions;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.citation.LegalRegister;
import doichieu.target.Citation;
import doichieu.target.Direction;
import doichieu.target.Header;
import doichieu.target.Header.PartialDate;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import doichieu.target.PlanDocument.Jurisdiction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The reference made of the lists that come with the program. */
public final class CatalogueReference implements Reference {
  /** Names of bodies and places come again and again; longer texts do not. */
  private static final int LONGEST_REMEMBERED = 120;

  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, String> folded = new ConcurrentHashMap<>();
  private final Catalogue lists;

  /** Many questions need neither these nor the folders. */
  private final Later<Citations> citations;

  private final Standings standings;
  private final Later<FolderPlaces> folders;
  private final Map<String, IndicatorEntry> indicators = new TreeMap<>();

  private CatalogueReference(Catalogue lists, Supplier<UnitSuccessions> successions) {
    this.lists = lists;
    this.citations = new Later<>(() -> Citations.of(lists));
    this.standings = new Standings(lists);
    this.folders = new Later<>(() -> new FolderPlaces(lists, successions.get()));
    lists.indicators().list().forEach(entry -> indicators.put(entry.id(), entry));
  }

  /** Over the given lists. */
  public static CatalogueReference of(Catalogue lists) {
    return new CatalogueReference(lists, () -> UnitSuccessions.load(lists.places(), List.of()));
  }

  /** Over the given lists and what is known of units that took others over. */
  public static CatalogueReference of(Catalogue lists, UnitSuccessions successions) {
    return new CatalogueReference(lists, () -> successions);
  }

  @Override
  public Optional<String> findIndicatorName(String indicatorId) {
    return Optional.ofNullable(indicators.get(indicatorId)).map(IndicatorEntry::name);
  }

  @Override
  public Direction direction(String indicatorId) {
    IndicatorEntry entry = indicators.get(indicatorId);
    return entry == null ? Direction.NONE : entry.direction();
  }

  @Override
  public Optional<RegisterEntry> findLegalDocument(String legalDocumentId) {
    return citations.get().resolver().findEntry(legalDocumentId).map(this::entry);
  }

  /** Reads the document's own header as if another document cited it. */
  @Override
  public Optional<String> findOwnLegalId(PlanDocument document) {
    Header header = document.header();
    PartialDate date = header.issuedOn();
    if (header.fullNumber() == null || date == null || date.year() == null) {
      return Optional.empty();
    }
    List<Citation> read = citations.get().read(asCited(header), context(document)).citations();
    return read.size() == 1 ? Optional.ofNullable(read.get(0).legalDocumentId()) : Optional.empty();
  }

  @Override
  public Optional<Level> findScope(String text) {
    return lists.scopePhrases().find(lists.fold().fold(text));
  }

  @Override
  public List<String> findPlaces(String text) {
    return lists.placeFinder().list(text).stream().map(found -> found.place().titled()).toList();
  }

  @Override
  public Optional<Boolean> findFolderConflict(PlanDocument document, String folder) {
    return folders
        .get()
        .contradicts(document, Optional.ofNullable(standing(document).territory()), folder);
  }

  @Override
  public boolean lacksProvince(PlanDocument document) {
    Jurisdiction place = document.jurisdiction();
    return place != null && !place.path().isEmpty() && place.provinceCode() == null;
  }

  @Override
  public Optional<Boolean> findMembership(String group, PlanDocument document) {
    Jurisdiction place = document.jurisdiction();
    Header.Issuer issuer = document.header().issuer();
    boolean office = document.level() == Level.DEPARTMENT || document.level() == Level.UNIT;
    if (office) {
      return Optional.ofNullable(issuer)
          .flatMap(body -> lists.bodyGroups().findMembership(group, body.statedName()));
    }
    return place == null || place.path().isEmpty()
        ? Optional.empty()
        : lists.bodyGroups().findMembership(group, place.path().get(place.path().size() - 1));
  }

  @Override
  public boolean isOfMinistry(PlanDocument document) {
    Header.Issuer issuer = document.header().issuer();
    return document.level() == Level.DEPARTMENT
        && issuer != null
        && lists
            .agencies()
            .isSeatedWithMinistry(
                issuer.statedName(), issuer.parentStatedName(), document.header().place());
  }

  @Override
  public Standing standing(PlanDocument document) {
    return standings.of(document);
  }

  @Override
  public String fold(String text) {
    if (text.length() > LONGEST_REMEMBERED) {
      return lists.fold().fold(text);
    }
    if (folded.size() >= MOST_REMEMBERED) {
      folded.clear();
    }
    return folded.computeIfAbsent(text, lists.fold()::fold);
  }

  private RegisterEntry entry(LegalRegister.Entry entry) {
    return new RegisterEntry(
        entry.documentType(),
        entry.number(),
        entry.issuedOn(),
        entry.issuer(),
        entry.title(),
        entry.status(),
        citations.get().resolver().findReplacement(entry).orElse(null),
        entry.replacedOn());
  }

  private static String asCited(Header header) {
    StringBuilder text = new StringBuilder();
    if (header.documentType() != null) {
      text.append(header.documentType()).append(' ');
    }
    text.append("số ").append(header.fullNumber());
    PartialDate date = header.issuedOn();
    if (date != null && date.year() != null) {
      text.append(date.day() == null || date.month() == null ? "" : " ngày " + date.day());
      text.append(date.month() == null ? "" : " tháng " + date.month());
      text.append(" năm ").append(date.year());
    }
    if (header.issuer() != null) {
      text.append(" của ").append(header.issuer().statedName());
    }
    return text.toString();
  }

  private CitationContext context(PlanDocument document) {
    Jurisdiction place = document.jurisdiction();
    List<PlaceName> path =
        place == null
            ? List.of()
            : place.path().stream()
                .flatMap(name -> lists.placeFinder().list(name).stream().limit(1))
                .map(PlaceFinder.Found::place)
                .toList();
    return new CitationContext(null, document.planYear(), document.level(), path);
  }
}
