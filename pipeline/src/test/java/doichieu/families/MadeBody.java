package doichieu.families;

import doichieu.target.Level;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body that issues plans.
 *
 * @param organ "ỦY BAN NHÂN DÂN"; for a department its whole name
 * @param parent the letterhead's line above a department; null for others
 * @param path names from the province down; empty for the Government
 * @param symbol "UBND", "SNV"
 */
record MadeBody(
    Level level,
    String organ,
    @Nullable String parent,
    List<String> path,
    @Nullable String provinceCode,
    String symbol) {

  /** The lowest place, in lower case of its kind: "xã An Bình"; empty for the Government. */
  String place() {
    if (path.isEmpty()) {
      return "";
    }
    String place = path.get(path.size() - 1);
    return place.substring(0, 1).toLowerCase(Locale.ROOT) + place.substring(1);
  }

  /** The place without its kind, as before the date. */
  String seat() {
    if (path.isEmpty()) {
      return "Hà Nội";
    }
    String place = path.get(level == Level.DEPARTMENT ? 0 : path.size() - 1);
    return place.replaceFirst(
        "^(Thành phố|Thị trấn|Thị xã|Đặc khu|Tỉnh|Huyện|Quận|Phường|Xã) ", "");
  }

  /** As other plans name it: "UBND xã An Bình", "Sở Nội vụ tỉnh …", "Chính phủ". */
  String named() {
    return switch (level) {
      case CENTRAL -> organ;
      case DEPARTMENT -> organ;
      default -> "UBND " + place();
    };
  }

  /** As the letterhead prints it. */
  String stated() {
    return switch (level) {
      case CENTRAL -> organ;
      case DEPARTMENT -> organ.toUpperCase(Locale.ROOT);
      default -> (organ + " " + place()).toUpperCase(Locale.ROOT);
    };
  }
}
