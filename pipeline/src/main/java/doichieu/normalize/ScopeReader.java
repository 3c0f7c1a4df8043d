package doichieu.normalize;

import doichieu.catalogue.ScopePhrases;
import doichieu.catalogue.TextFold;
import doichieu.target.Level;
import doichieu.target.Origin;
import doichieu.target.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads for which level an indicator is set. */
public final class ScopeReader {
  private static final Pattern FOR =
      Pattern.compile(
          "^(?:(?:[^;.]{0,40}\\s)?(?:mục tiêu|chỉ tiêu)(?:\\s[^;.]{0,40}?)?\\s)?(?:đối với|áp dụng (?:đối với|cho)|giao (?:cho )?(?=UBND|các))|^(?:tại cấp|ở cấp|cấp (?:tỉnh|huyện|xã)$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern INDEX =
      Pattern.compile(
          "(?:(?:bộ\\s+)?chỉ số|(?:vị trí\\s+)?xếp (?:hạng|loại)|thứ hạng|danh hiệu|giải thưởng)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OWN_LEVEL =
      Pattern.compile(
          "(?<!UBND\\s|nhân dân\\s|đối với\\s|tại\\s|của\\s|ở\\s)cấp\\s+(?:bộ|tỉnh|sở|huyện|xã)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final ScopePhrases phrases;
  private final TextFold fold;

  /** Over the given phrases. */
  public ScopeReader(ScopePhrases phrases, TextFold fold) {
    this.phrases = phrases;
    this.fold = fold;
  }

  /** "Chỉ số năng lực cạnh tranh cấp tỉnh": the level belongs to the index's own name. */
  private static String withoutNameOfIndex(String name) {
    return INDEX.matcher(name).lookingAt() ? OWN_LEVEL.matcher(name).replaceAll(" ") : name;
  }

  /** The level that the words name; empty if they name none. */
  Optional<Level> find(String words) {
    return phrases.find(fold.fold(words));
  }

  /**
   * The level that the name tells, else that of the nearest title above; ALL if none does. Headings
   * of running text tell who acts, unless they say for whom ("Đối với cấp xã", "Chỉ tiêu đối với
   * UBND cấp xã").
   */
  public Level read(String statedName, List<Section> section, Origin origin) {
    Optional<Level> ofName = phrases.find(fold.fold(withoutNameOfIndex(statedName)));
    if (ofName.isPresent()) {
      return ofName.get();
    }
    for (int i = section.size() - 1; i >= 0; i--) {
      String title = section.get(i).title();
      Optional<Level> ofTitle =
          title != null && (origin != Origin.NARRATIVE || FOR.matcher(title).find())
              ? phrases.find(fold.fold(title))
              : Optional.empty();
      if (ofTitle.isPresent()) {
        return ofTitle.get();
      }
    }
    return Level.ALL;
  }
}
