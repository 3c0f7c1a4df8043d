package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's number and symbol (Decree 30/2020/NĐ-CP, annex III; Party documents write the type
 * before the slash).
 *
 * @param digits "01", "66.7", "30c", "19-2016"; null where left blank
 * @param year the year in the number of a legal normative document ("19-2016" too); null elsewhere
 * @param type the type that the symbol's code names; null if it has none (Công văn, QH15)
 * @param issuer symbol of the body as the list of issuers writes it ("CP", "QH15"); null if absent
 * @param symbol all behind the number, misprints put right: "NQ-CP", "QĐ-UBND", "QH15"
 * @param party true for the Party's order "57-NQ/TW"
 * @param problems codes of what was put right
 */
public record DocumentNumber(
    @Nullable String digits,
    @Nullable Integer year,
    DocumentTypes.@Nullable DocumentType type,
    @Nullable String issuer,
    String symbol,
    boolean party,
    List<String> problems) {
  public DocumentNumber {
    problems = List.copyOf(problems);
  }

  /** "01/NQ-CP", "45/2020/NĐ-CP", "57-NQ/TW"; the digits alone where the symbol is missing. */
  public String canonical() {
    String number = digits == null ? "" : digits;
    if (symbol.isEmpty()) {
      return number;
    }
    boolean behind = year == null || number.endsWith("-" + year);
    return number + (party ? "-" : "/") + (behind ? "" : year + "/") + symbol;
  }

  /** The same number with other digits, as one of a range ("390-395/NQ-HĐND"). */
  public DocumentNumber withDigits(String other) {
    return new DocumentNumber(other, year, type, issuer, symbol, party, problems);
  }

  /** The same number with another type's code in its symbol. */
  DocumentNumber withType(DocumentTypes.DocumentType other) {
    String code = type == null ? "" : type.code() == null ? "" : type.code();
    String put = other.code() == null ? "" : other.code();
    String changed = symbol.startsWith(code) ? put + symbol.substring(code.length()) : symbol;
    return new DocumentNumber(digits, year, other, issuer, changed, party, problems);
  }
}
