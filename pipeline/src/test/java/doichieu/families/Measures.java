package doichieu.families;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.IndicatorEntry;
import doichieu.target.Direction;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What plans measure: names that the catalogue knows, and names that it does not. */
final class Measures {
  /** Parts and wholes would contradict each other by chance; scores are no percentages. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "dossier\\.online\\.full-of-total|dossier\\.received-on-system|dossier\\.time-cut"
              + "|index\\..*|tthc\\.cut\\..*|service\\.partial.*|service\\.level4.*"
              + "|dossier\\.online\\.level34|.*sipas|citizen.*|system.*");

  private static final Pattern NAMES_A_LEVEL =
      Pattern.compile("(?iu).*\\b(cấp|UBND|sở|tỉnh|huyện|xã|quận|phường)(?!\\p{L}).*");

  private static final Pattern STATES_MEASURE = Pattern.compile("(Tỷ lệ|Mức độ) .*");

  private final List<IndicatorEntry> entries;

  Measures(Catalogue lists) {
    entries =
        lists.indicators().list().stream()
            .filter(entry -> !LEFT_OUT.matcher(entry.id()).matches())
            .filter(entry -> "%".equals(entry.unit()))
            .filter(entry -> entry.direction() == Direction.HIGHER)
            .filter(entry -> !names(entry).isEmpty())
            .toList();
  }

  /** Ids of percentages of which more is better. */
  List<String> ids() {
    return entries.stream().map(IndicatorEntry::id).toList();
  }

  /** What the indicator may be called in a table. */
  List<String> names(String id) {
    return names(entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow());
  }

  private static List<String> names(IndicatorEntry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
        .filter(name -> STATES_MEASURE.matcher(name).matches())
        .filter(name -> !NAMES_A_LEVEL.matcher(name).matches())
        .toList();
  }

  /** Of this one less is better. */
  static final String OVERDUE = "dossier.overdue";

  static final List<String> OVERDUE_NAMES =
      List.of(
          "Tỷ lệ hồ sơ TTHC giải quyết quá hạn",
          "Tỷ lệ hồ sơ TTHC giải quyết trễ hạn",
          "Tỷ lệ hồ sơ trễ hẹn");

  /** Measures of other fields, which the catalogue does not have. */
  static final List<String> FOREIGN =
      List.of(
          "Tỷ lệ hộ nghèo giảm trong năm",
          "Tỷ lệ che phủ rừng",
          "Tỷ lệ lao động qua đào tạo có chứng chỉ",
          "Tỷ lệ dân số tham gia bảo hiểm y tế",
          "Tỷ lệ cơ quan đạt chuẩn văn hóa",
          "Tỷ lệ trường học đạt chuẩn quốc gia");
}
