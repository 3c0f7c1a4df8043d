package doichieu.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of places inside a document, outermost first. */
enum LocatorKind {
  PHU_LUC("phụ lục", "PL "),
  PHAN("phần", ""),
  CHUONG("chương", ""),
  MUC("mục", ""),
  TIEU_MUC("tiểu mục", ""),
  DIEU("điều", ""),
  KHOAN("khoản", ""),
  DIEM("điểm", ""),
  TIET("tiết", ""),
  GACH_DAU_DONG("gạch đầu dòng", ""),
  BANG("bảng", "Bảng "),
  BIEU("biểu", "Biểu "),
  SO_THU_TU("số thứ tự", ""),
  DONG("dòng", "");

  private final String word;
  private final String mark;

  LocatorKind(String word, String mark) {
    this.word = word;
    this.mark = mark;
  }

  /** The word in lower case, as citations carry it. */
  String word() {
    return word;
  }

  /** What stands before the value in a path; empty for the kinds that only count by position. */
  String mark() {
    return mark;
  }

  /** The kind that a word or its short form names ("STT", "PL"), whatever the case. */
  static Optional<LocatorKind> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "stt" -> Optional.of(SO_THU_TU);
      case "pl" -> Optional.of(PHU_LUC);
      default -> Arrays.stream(values()).filter(kind -> kind.word.equals(lower)).findFirst();
    };
  }
}
