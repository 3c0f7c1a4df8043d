package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.IssuerList;
import doichieu.catalogue.PlaceFinder;
import doichieu.catalogue.PlaceKinds;
import doichieu.catalogue.PlaceName;
import doichieu.catalogue.PlaceResolver;
import doichieu.catalogue.TextFold;
import doichieu.target.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an issuing body sits, for symbols that do not name one body (UBND, HĐND, a Sở, TU). */
final class IssuerPlace {
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?<!\\p{L})(?<kind>tỉnh|thành|huyện|quận|thị|xã|phường) (?:ủy|uỷ)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String DEPARTMENT = Level.DEPARTMENT.toString();
  private static final String PROVINCE = Level.PROVINCE.toString();

  private final IssuerList issuers;
  private final PlaceFinder finder;
  private final PlaceResolver resolver;
  private final PlaceKinds kinds;
  private final TextFold fold;
  private final CitationWords words;

  IssuerPlace(
      IssuerList issuers,
      PlaceFinder finder,
      PlaceResolver resolver,
      PlaceKinds kinds,
      TextFold fold,
      CitationWords words) {
    this.issuers = issuers;
    this.finder = finder;
    this.resolver = resolver;
    this.kinds = kinds;
    this.fold = fold;
    this.words = words;
  }

  /** True if the symbol alone tells the body. */
  boolean isSingleBody(@Nullable String symbol) {
    return symbol != null && issuers.list(symbol).stream().anyMatch(IssuerList.Issuer::singleBody);
  }

  /** True if the body is one of those that every place has ("HĐND tỉnh", "Huyện ủy"). */
  boolean isLocal(@Nullable String issuer) {
    List<IssuerList.Issuer> local =
        issuers.listAll().stream().filter(body -> !body.singleBody()).toList();
    return issuer != null && IssuerFit.fits(issuer, local, fold, words);
  }

  /** The name that a symbol alone tells on that day; empty if it may be several. */
  Optional<String> findOnlyName(@Nullable String symbol) {
    List<String> names =
        symbol == null
            ? List.of()
            : issuers.list(symbol).stream()
                .filter(IssuerList.Issuer::singleBody)
                .map(IssuerList.Issuer::name)
                .distinct()
                .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** True if the stated body may bear the symbol. */
  boolean fits(String issuer, @Nullable String symbol) {
    return symbol == null || IssuerFit.fits(issuer, issuers.list(symbol), fold, words);
  }

  /**
   * The body's place as ids show it ("khanh-hoa"); empty if it is not determinable.
   *
   * @param issuer as stated; null if it is not
   */
  Optional<String> find(
      @Nullable String issuer,
      @Nullable String symbol,
      CitationContext context,
      @Nullable LocalDate day) {
    List<PlaceName> path =
        issuer == null ? pathOfSymbol(symbol, context) : pathOf(issuer, symbol, context, day);
    return path.isEmpty() ? Optional.empty() : Optional.of(resolver.slug(path));
  }

  private List<PlaceName> pathOf(
      String issuer, @Nullable String symbol, CitationContext context, @Nullable LocalDate day) {
    List<PlaceName> named =
        finder.list(seat(issuer)).stream().map(PlaceFinder.Found::place).toList();
    if (!named.isEmpty()) {
      return resolver.resolve(named, context.path(), day);
    }
    for (PlaceKinds.Kind kind : kinds.list()) {
      if (fold.fold(issuer).endsWith(" " + fold.fold(kind.name())) && !isLonger(issuer, kind)) {
        return upTo(kind.name(), context);
      }
    }
    return pathOfLevel(symbol, context);
  }

  /** "Tỉnh ủy Bắc Ninh" sits in tỉnh Bắc Ninh, "Thành ủy Huế" in thành phố Huế. */
  private static String seat(String issuer) {
    Matcher committee = COMMITTEE.matcher(issuer);
    return committee.find()
        ? committee.replaceFirst(
            committee.group("kind").equalsIgnoreCase("thành") ? "thành phố" : "${kind}")
        : issuer;
  }

  private boolean isLonger(String issuer, PlaceKinds.Kind kind) {
    String lower = issuer.toLowerCase(Locale.ROOT);
    return kinds.list().stream()
        .anyMatch(
            other ->
                other.name().length() > kind.name().length()
                    && other.name().endsWith(" " + kind.name())
                    && lower.endsWith(other.name()));
  }

  /** "UBND tỉnh" in a ward's plan is that of its own province. */
  private static List<PlaceName> upTo(String kind, CitationContext context) {
    for (int i = context.path().size() - 1; i >= 0; i--) {
      if (context.path().get(i).kind().equals(kind)) {
        return context.path().subList(0, i + 1);
      }
    }
    return List.of();
  }

  private List<PlaceName> pathOfLevel(@Nullable String symbol, CitationContext context) {
    boolean provincial =
        symbol != null
            && !issuers.list(symbol).isEmpty()
            && issuers.list(symbol).stream().allMatch(i -> i.level().equals(DEPARTMENT));
    return provincial ? province(context) : List.of();
  }

  /** No body is stated: a department's superior committee is the province's. */
  private List<PlaceName> pathOfSymbol(@Nullable String symbol, CitationContext context) {
    List<PlaceName> byLevel = pathOfLevel(symbol, context);
    boolean under = context.level() == Level.DEPARTMENT || context.level() == Level.PROVINCE;
    boolean provincial =
        symbol != null && issuers.list(symbol).stream().anyMatch(i -> i.level().equals(PROVINCE));
    return byLevel.isEmpty() && under && provincial ? province(context) : byLevel;
  }

  private static List<PlaceName> province(CitationContext context) {
    return context.path().isEmpty() ? List.of() : context.path().subList(0, 1);
  }
}
