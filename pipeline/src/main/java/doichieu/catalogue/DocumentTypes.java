package doichieu.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The types of documents (Decree 30/2020/NĐ-CP, annex III, and those of laws and of the Party) with
 * their codes and the words that name them.
 */
public final class DocumentTypes {
  private final Map<String, DocumentType> byName = new LinkedHashMap<>();
  private final Map<String, DocumentType> byCode = new LinkedHashMap<>();
  private final Map<String, String> nameByWord = new TreeMap<>();

  /**
   * A type.
   *
   * @param code null for a type without one (Công văn)
   * @param numberHasYear true if its numbers always carry the year (45/2020/NĐ-CP)
   * @param onlySymbol the symbol that all its numbers have ("NĐ-CP"); null where it differs
   */
  public record DocumentType(
      String name, @Nullable String code, boolean numberHasYear, @Nullable String onlySymbol) {
    /** The part of ids that stands for this type: the code, "cv" for Công văn, else the name. */
    public String slug() {
      return TextFold.slug(code == null ? initialsOrName() : code);
    }

    private String initialsOrName() {
      return name.equals(LETTER) ? LETTER_SLUG : name;
    }
  }

  /** The type whose numbers carry no type code. */
  public static final String LETTER = "Công văn";

  private static final String LETTER_SLUG = "cv";

  private DocumentTypes() {
    for (CSVRecord row : CatalogueFile.load("document-types.csv").rows()) {
      String code = row.get("code").isBlank() ? null : row.get("code");
      DocumentType type =
          new DocumentType(
              row.get("name"),
              code,
              row.get("normative").equals("always"),
              row.get("onlySymbol").isBlank() ? null : row.get("onlySymbol"));
      byName.put(type.name(), type);
      if (code != null) {
        byCode.putIfAbsent(code, type);
      }
    }
    for (CSVRecord row : CatalogueFile.load("document-type-words.csv").rows()) {
      if (!byName.containsKey(row.get("typeName"))) {
        throw new IllegalStateException("unknown document type " + row.get("typeName"));
      }
      nameByWord.putIfAbsent(key(row.get("word")), row.get("typeName"));
    }
  }

  /** The list that comes with the program. */
  public static DocumentTypes load() {
    return new DocumentTypes();
  }

  /** The type of that name. */
  public Optional<DocumentType> findByName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The type of that code: exact, else whatever the case, else without diacritics (QD for QĐ). */
  public Optional<DocumentType> findByCode(String code) {
    DocumentType exact = byCode.get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    return byCode.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(code))
        .findFirst()
        .or(() -> byCode.entrySet().stream().filter(e -> isBare(e.getKey(), code)).findFirst())
        .map(Map.Entry::getValue);
  }

  /** The type that a word of running text names; codes are case-sensitive, words are not. */
  public Optional<DocumentType> findByWord(String word) {
    return Optional.ofNullable(nameByWord.get(key(word))).map(byName::get);
  }

  /** The words that name a type, longest first; codes as written, words in lower case. */
  public List<String> listWords() {
    return nameByWord.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .toList();
  }

  private static boolean isBare(String known, String code) {
    return code.chars().allMatch(c -> c < 128)
        && code.length() > 1
        && TextFold.slug(known).equals(code.toLowerCase(Locale.ROOT));
  }

  private static String key(String word) {
    String normal = TextFold.normalize(word).strip();
    String folded = normal.toLowerCase(Locale.ROOT);
    String bare = folded.endsWith(" số") ? normal.substring(0, normal.length() - 3) : normal;
    boolean code = bare.indexOf(' ') < 0 && bare.chars().filter(Character::isUpperCase).count() > 1;
    return code ? bare : bare.toLowerCase(Locale.ROOT);
  }
}
