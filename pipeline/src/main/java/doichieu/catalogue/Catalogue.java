package doichieu.catalogue;

/** All lists that come with the program, loaded once and then only read. */
public record Catalogue(
    TextFold fold,
    DocumentTypes documentTypes,
    IssuerList issuers,
    CitationWords citationWords,
    PlaceKinds placeKinds,
    PlaceList places,
    PlaceFinder placeFinder,
    PlaceResolver placeResolver,
    AgencyList agencies,
    BodySuccessions bodySuccessions,
    IndicatorCatalogue indicators,
    IndicatorFillers indicatorFillers,
    ScopePhrases scopePhrases,
    BodyGroups bodyGroups) {

  /** Loads and checks the lists; a contradiction in them is our own fault and throws. */
  public static Catalogue load() {
    TextFold fold = new TextFold(Abbreviations.load());
    CitationWords words = CitationWords.load();
    PlaceKinds kinds = PlaceKinds.load();
    PlaceList places = PlaceList.load(kinds);
    PlaceFinder finder = new PlaceFinder(kinds, places, words);
    return new Catalogue(
        fold,
        DocumentTypes.load(),
        IssuerList.load(),
        words,
        kinds,
        places,
        finder,
        new PlaceResolver(kinds, places),
        AgencyList.load(fold, finder),
        BodySuccessions.load(fold),
        IndicatorCatalogue.load(fold),
        IndicatorFillers.load(fold),
        ScopePhrases.load(fold),
        BodyGroups.load());
  }
}
