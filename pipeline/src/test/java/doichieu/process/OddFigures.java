package doichieu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One target a file, its figure or its name written in an odd way. */
final class OddFigures {
  private static final String[] FIGURES = {
    "100%",
    "l00%",
    "1OO%",
    "８０%",
    "1.234,5%",
    "80²%",
    "45% - 50%",
    "-5%",
    "100,%",
    ",5%",
    "1e3%",
    "NaN%",
    "١٢%",
    "≥ 80%",
    "80 %",
    "8 0%",
    "80%%",
    "9".repeat(400) + "%",
    "½%",
    "0,0000001%"
  };
  private static final String[] NAMES = {
    "Tỷ lệ hồ sơ trực tuyến",
    "Ty\u0309 le\u0323\u0302 ho\u0302\u0300 so\u031B tru\u031B\u0323c tuye\u0302\u0301n",
    "Tỷ\u00A0lệ hồ\u00A0sơ trực tuyến",
    "Tỷ l\u200Bệ hồ sơ trực\u200D tuyến",
    "Tỉ lệ hồ sơ trực tuyến",
    "TỶ LỆ HỒ SƠ TRỰC TUYẾN",
    "Tỷ lệ hồ s\u043E trực tuyến",
    "\u202ETỷ lệ hồ sơ trực tuyến\u202C"
  };

  private final HostileFolder folder;

  OddFigures(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    for (int i = 0; i < FIGURES.length; i++) {
      folder.add("figure-" + i + ".html", plan("Tỷ lệ hồ sơ trực tuyến", FIGURES[i]));
    }
    for (int i = 0; i < NAMES.length; i++) {
      folder.add("name-form-" + i + ".html", plan(NAMES[i], (i + 60) + "%"));
    }
  }

  private static byte[] plan(String name, String figure) {
    String page =
        "<html><head><meta charset=utf-8></head><body><p>ỦY BAN NHÂN DÂN TỈNH KON TUM</p>"
            + "<p>Số: 5/KH-UBND</p><p>KẾ HOẠCH</p>"
            + "<p>Cải cách hành chính năm 2025</p><table border=1><tr><th>STT<th>Chỉ tiêu"
            + "<th>Mức giao năm 2025<th>Đơn vị chủ trì<tr><td>1<td>"
            + name
            + "<td>"
            + figure
            + "<td>Sở Nội vụ</table></body></html>";
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
