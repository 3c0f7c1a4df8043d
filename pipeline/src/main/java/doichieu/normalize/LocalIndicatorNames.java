package doichieu.normalize;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.CatalogueFile;
import doichieu.catalogue.TextFold;
import doichieu.citation.CitationContext;
import doichieu.citation.Citations;
import doichieu.target.Citation;
import doichieu.target.MatchStatus;
import doichieu.target.Origin;
import doichieu.target.Target;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives targets whose indicator the catalogue does not know an id of their own, so that plans of
 * other fields can be compared, too.
 *
 * <p>The id is made of the folded name without levels, places and years, of the unit, and of the
 * legal document that the name itself gives as its definition ("… theo Quyết định số …"). It hangs
 * on nothing else, so that equal names of two plans meet. Where one document has the same name in
 * several sections ("Thành thị" under two headings), the headings belong to the name; where even
 * that does not tell the rows apart, they get no id. A row with a bullet that names only a part ("-
 * Dịch vụ") has the name of the row above in its id. The match stays {@code unmatched}.
 */
public final class LocalIndicatorNames {
  /** What all ids of indicators begin with that are not in the catalogue. */
  public static final String PREFIX = "local.";

  private static final String SEPARATOR = "\u001f";
  private static final int SLUG_LENGTH = 48;
  private static final int HASH_DIGITS = 10;
  private static final int LONGEST_NAME = 300;
  private static final Pattern BULLET = Pattern.compile("[-–+•*]");
  private static final Pattern BULLETED =
      Pattern.compile(
          "\\s*(?:trong đó\\s*:?\\s*)?[-–+•*]\\s+\\p{L}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{3,}");
  private static final Pattern CAPITALS_IN_BRACKETS =
      Pattern.compile(" ?\\((?:\\p{Lu}[\\p{Lu}\\d-]{1,15}|%|[^()]{0,3})\\)");

  private final NameForms forms;
  private final TextFold fold;
  private final Citations citations;
  private final List<String> openers =
      CatalogueFile.load("indicator-openers.csv").rows().stream()
          .map(row -> row.get("word").toLowerCase(Locale.ROOT))
          .toList();

  /** Over the given lists. */
  public LocalIndicatorNames(Catalogue lists, Citations citations) {
    this.forms = new NameForms(lists);
    this.fold = lists.fold();
    this.citations = citations;
  }

  /** The targets of one document, those without a catalogue's indicator with one of their own. */
  public List<Target> assign(List<Target> targets) {
    Map<Target, Named> named = new HashMap<>();
    Map<String, Integer> rows = new HashMap<>();
    Map<String, Integer> rowsInSections = new HashMap<>();
    String whole = "";
    for (Target target : targets) {
      boolean part = isPart(target);
      whole = part ? whole : forms.core(forms.bare(target.statedName()));
      find(target, part ? whole : "")
          .ifPresent(
              name -> {
                named.put(target, name);
                rows.merge(name.key() + row(target), 1, Integer::sum);
                rowsInSections.merge(name.keyInSection() + row(target), 1, Integer::sum);
              });
    }
    Map<String, Boolean> repeated = new HashMap<>();
    named.forEach(
        (target, name) ->
            repeated.merge(
                name.key(),
                rows.getOrDefault(name.key() + row(target), 0) > 1,
                Boolean::logicalOr));
    List<Target> all = new ArrayList<>();
    for (Target target : targets) {
      Named name = named.get(target);
      boolean several = name != null && Objects.requireNonNull(repeated.get(name.key()));
      boolean unclear =
          name != null
              && several
              && rowsInSections.getOrDefault(name.keyInSection() + row(target), 0) > 1;
      all.add(
          name == null || unclear
              ? target
              : target.withIndicatorId(
                  id(name.core(), several ? name.keyInSection() : name.key())));
    }
    return all;
  }

  /**
   * @param core folded name
   * @param key name, unit and defining document
   * @param keyInSection the same with the headings
   */
  private record Named(String core, String key, String keyInSection) {}

  /**
   * True for a row with a bullet whose words name no indicator of their own ("- Dịch vụ" below "Cơ
   * cấu kinh tế"), and for such words behind "trong đó": a part of what is above.
   */
  private boolean isPart(Target target) {
    String ordinal = target.ordinal();
    boolean bullet =
        ordinal == null
            ? target.evidence().stream().anyMatch(place -> isBulleted(place.text()))
            : BULLET.matcher(ordinal).matches();
    String name = target.statedName().toLowerCase(Locale.ROOT) + " ";
    boolean part = target.partOf() != null || target.origin() == Origin.ANNEX && bullet;
    return part && openers.stream().noneMatch(opener -> name.startsWith(opener + " "));
  }

  private static boolean isBulleted(@Nullable String text) {
    return text != null && BULLETED.matcher(text).lookingAt();
  }

  private Optional<Named> find(Target target, String whole) {
    String name = target.statedName();
    if (target.indicatorId() != null
        || target.indicatorMatch().status() != MatchStatus.UNMATCHED
        || name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String core = forms.core(forms.bare(CAPITALS_IN_BRACKETS.matcher(name).replaceAll("")));
    int words = forms.words(core).size();
    boolean telling = words > 1 || !whole.isEmpty() || SHORT_FORM.matcher(name).find();
    if (!telling || core.startsWith("trong đó")) {
      return Optional.empty();
    }
    String unit = unit(target);
    String told = unit.isEmpty() ? forms.bare(name) : core;
    String key =
        String.join(SEPARATOR, told, unit, definedBy(name))
            + (whole.isEmpty() ? "" : SEPARATOR + whole);
    String headings =
        target.section().stream()
            .map(section -> fold.fold(Objects.requireNonNullElse(section.title(), "")))
            .collect(Collectors.joining(SEPARATOR));
    return Optional.of(new Named(core, key, key + SEPARATOR + headings));
  }

  private String unit(Target target) {
    String unit = target.unit() == null ? "" : target.unit().strip();
    String folded = fold.fold(unit);
    return folded.isEmpty() ? unit.toLowerCase(Locale.ROOT) : folded;
  }

  private String definedBy(String name) {
    return citations.read(name, CitationContext.NONE).citations().stream()
        .map(Citation::legalDocumentId)
        .filter(Objects::nonNull)
        .sorted()
        .collect(Collectors.joining(SEPARATOR));
  }

  /** What may tell two rows of one name apart: their origin, year, level and bodies. */
  private static String row(Target target) {
    return SEPARATOR
        + target.origin()
        + target.appliesTo()
        + target.period()
        + target.leadAgencies();
  }

  private static String id(String core, String key) {
    String slug = TextFold.slug(core);
    String cut = slug.length() > SLUG_LENGTH ? slug.substring(0, SLUG_LENGTH) : slug;
    return PREFIX + cut.replaceAll("[.-]+$", "").replace('.', '-') + "-" + hash(key);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
