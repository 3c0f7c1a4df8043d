package doichieu.citation;

import doichieu.catalogue.DocumentTypes;
import doichieu.catalogue.DocumentTypes.DocumentType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which type a reference means where its word and its symbol may disagree.
 *
 * @param type null if neither tells
 * @param replaceCode true if the symbol's code is the misprint
 */
record TypeDecision(@Nullable DocumentType type, boolean replaceCode, List<String> problems) {
  private static final List<String> MISMATCH = List.of("type-symbol-mismatch");

  static TypeDecision of(DocumentNumber number, HeadReader.@Nullable TypeAt word) {
    DocumentType coded = number.type();
    if (word == null) {
      boolean letter = coded == null && number.year() == null;
      return new TypeDecision(letter ? letterType() : coded, false, List.of());
    }
    if (coded == null) {
      return ofLetterSymbol(number, word.type());
    }
    return coded.name().equals(word.type().name())
        ? new TypeDecision(coded, false, List.of())
        : ofMismatch(number, coded, word);
  }

  DocumentNumber apply(DocumentNumber number) {
    return replaceCode && type != null ? number.withType(type) : number;
  }

  /**
   * The symbol decides, unless its own form is impossible (01/NĐ-CP: a decree's number has a year).
   */
  private static TypeDecision ofMismatch(
      DocumentNumber number, DocumentType coded, HeadReader.TypeAt word) {
    boolean generic =
        word.type().name().equals(DocumentTypes.LETTER)
            && !word.word()
                .toLowerCase(Locale.ROOT)
                .contains(word.type().name().toLowerCase(Locale.ROOT));
    boolean impossible =
        coded.numberHasYear() && number.year() == null && !word.type().numberHasYear();
    boolean sameCode = number.party() && partyTwin(coded, word.type());
    if (generic) {
      return new TypeDecision(coded, false, List.of());
    }
    if (sameCode) {
      return new TypeDecision(word.type(), false, List.of());
    }
    return impossible && word.type().code() != null
        ? new TypeDecision(word.type(), true, MISMATCH)
        : new TypeDecision(coded, false, MISMATCH);
  }

  /** The Party writes QĐ both for Quyết định and Quy định, TT for Thông tri. */
  private static boolean partyTwin(DocumentType coded, DocumentType word) {
    return coded.code() != null
        && word.code() != null
        && word.code().replace("y", "").equals(coded.code());
  }

  private static TypeDecision ofLetterSymbol(DocumentNumber number, DocumentType word) {
    boolean plain = word.code() == null || number.year() != null;
    return new TypeDecision(word, false, plain ? List.of() : MISMATCH);
  }

  private static @Nullable DocumentType letterType() {
    return new DocumentType(DocumentTypes.LETTER, null, false, null);
  }
}
