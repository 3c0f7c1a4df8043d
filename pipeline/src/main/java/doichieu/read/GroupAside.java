package doichieu.read;

import doichieu.catalogue.BodyGroups;
import doichieu.catalogue.CatalogueFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A group for which a figure holds that goes on with the one before it: "…, riêng bản đặc biệt khó
 * khăn giảm 5%", "…; đối với hộ nghèo là người có công đạt 100%". Behind "đối với" anything is a
 * group; behind "riêng" alone only places and bodies are, for that may also tell of another thing.
 * A group behind "đối với" may open a clause as well.
 */
final class GroupAside {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String PLACE =
      ValueWords.alternation(
          CatalogueFile.load("settlement-words.csv").rows().stream()
              .map(row -> row.get("word"))
              .toList());

  private static final Pattern ASIDE =
      Pattern.compile(
          "^[\\s,;]*(?:(?:và|còn)\\s+)?(?:(?:riêng\\s+)?đối với\\s+|riêng\\s+(?:(?:với|tại|ở|trong)\\s+)?"
              + "(?=(?:(?:các|những)\\s+)?(?:"
              + PLACE
              + "|"
              + BodyGroups.load().alternation("kind")
              + "|vùng|khu vực|địa bàn)(?!\\p{L})))(?<group>\\p{L}[^,;:%\\d]{2,80})$",
          FLAGS);

  /** Whoever stands behind "đối với" at the beginning of a clause, up to its comma or colon. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^[\\s,;+–-]*(?:(?:và|còn)\\s+)?(?:riêng\\s+)?đối với\\s+(?<group>\\p{L}[^,;:.%\\d]{2,80}?)\\s*[,:]\\s+(?=\\p{L})",
          FLAGS);

  private final Words words;

  GroupAside(Words words) {
    this.words = words;
  }

  /**
   * The group in the words between two figures; empty if the name read there tells more than it.
   *
   * @param between words between the figures, or those before the first of a clause that goes on
   * @param name what those words were read to name
   */
  Optional<String> find(String between, String name) {
    Matcher aside = ASIDE.matcher(between);
    return aside.find() && aside.group("group").startsWith(name) && !namesQuantity(name)
        ? Optional.of(name)
        : Optional.empty();
  }

  /**
   * For whom a clause opens to hold ("Đối với hộ nghèo, tỷ lệ … đạt 100%"); empty if nobody, all
   * together, or what is measured stands there ("Đối với tỷ lệ hộ nghèo, giảm 2%").
   */
  Optional<String> findOpening(String clause) {
    Matcher opening = OPENING.matcher(clause);
    return opening.find()
            && !WholePhrase.isIn(opening.group("group"))
            && !namesQuantity(opening.group("group"))
        ? Optional.of(opening.group("group"))
        : Optional.empty();
  }

  private boolean namesQuantity(String name) {
    return words.beginsIndicator(name) || words.prose().names().beginsQuantity(name);
  }
}
