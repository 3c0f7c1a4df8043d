package doichieu.families;

import doichieu.catalogue.CatalogueFile;
import doichieu.target.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Provinces as they are on a day, and invented units below them. */
final class Places {
  private static final List<String> FIRST =
      List.of(
          "An", "Phú", "Tân", "Hòa", "Bình", "Đại", "Long", "Vĩnh", "Thanh", "Xuân", "Quảng",
          "Đông", "Nam", "Minh", "Hưng");
  private static final List<String> SECOND =
      List.of(
          "Lạc", "Khê", "Thịnh", "Lâm", "Sơn", "Phong", "Hải", "Điền", "Mỹ", "Trạch", "Giang",
          "Tiến", "Lộc", "Châu", "Quý");

  /** Names of real units, which lie where they lie. */
  private static final Set<String> REAL =
      Stream.of("districts.csv", "places.csv")
          .flatMap(file -> CatalogueFile.load(file).rows().stream())
          .map(row -> row.get("name"))
          .collect(Collectors.toUnmodifiableSet());

  private final Draw draw;
  private final List<String> used = new ArrayList<>();

  Places(Draw draw) {
    this.draw = draw;
  }

  /** A province's authority on that day. */
  MadeBody province(String day) {
    while (true) {
      CSVRecord row = draw.from(CatalogueFile.load("provinces.csv").rows());
      boolean valid =
          (row.get("validFrom").isBlank() || row.get("validFrom").compareTo(day) <= 0)
              && (row.get("validTo").isBlank() || row.get("validTo").compareTo(day) >= 0);
      String name = titled(row.get("kind")) + " " + row.get("name");
      if (valid && !used.contains(name) && row.get("name").chars().noneMatch(c -> c == '-')) {
        used.add(name);
        return authority(Level.PROVINCE, List.of(name), row.get("code"));
      }
    }
  }

  MadeBody district(MadeBody province) {
    return below(province, Level.DISTRICT, draw.of("Huyện", "Huyện", "Thị xã", "Quận"));
  }

  MadeBody commune(MadeBody above, boolean townships) {
    return below(
        above, Level.COMMUNE, draw.of("Xã", "Phường", "Xã", townships ? "Thị trấn" : "Xã"));
  }

  MadeBody department(MadeBody province) {
    String[] kind =
        draw.of(
            new String[] {"Sở Nội vụ", "SNV"},
            new String[] {"Sở Tài chính", "STC"},
            new String[] {"Sở Xây dựng", "SXD"},
            new String[] {"Sở Y tế", "SYT"},
            new String[] {"Sở Tư pháp", "STP"},
            new String[] {"Sở Giáo dục và Đào tạo", "SGDĐT"});
    String key = kind[0] + province.path();
    if (used.contains(key)) {
      return department(province);
    }
    used.add(key);
    String parent = "UBND " + province.place().toUpperCase(Locale.ROOT);
    return new MadeBody(
        Level.DEPARTMENT, kind[0], parent, province.path(), province.provinceCode(), kind[1]);
  }

  static MadeBody government() {
    return new MadeBody(Level.CENTRAL, "Chính phủ", null, List.of(), null, "CP");
  }

  private MadeBody below(MadeBody above, Level level, String kind) {
    String name;
    do {
      name = draw.from(FIRST) + " " + draw.from(SECOND);
    } while (used.contains(name) || REAL.contains(name));
    used.add(name);
    List<String> path = new ArrayList<>(above.path());
    path.add(kind + " " + name);
    return authority(level, path, above.provinceCode());
  }

  private static MadeBody authority(
      Level level, List<String> path, @org.jspecify.annotations.Nullable String code) {
    return new MadeBody(level, "Ủy ban nhân dân", null, List.copyOf(path), code, "UBND");
  }

  private static String titled(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }
}
