package doichieu.extract.rtf;

import java.nio.charset.Charset;
import java.util.Map;

/** The character sets behind the numbers that a file names them by. */
final class CodePages {
  /** What a file means that names none. */
  static final Charset WESTERN = Charset.forName("windows-1252");

  /** The number of the character set of fonts whose codes are signs, not letters. */
  static final int SYMBOLS = 2;

  private static final Map<Integer, String> PAGES =
      Map.of(
          437, "IBM437",
          850, "IBM850",
          874, "x-windows-874",
          932, "windows-31j",
          936, "GBK",
          949, "x-windows-949",
          950, "Big5",
          10000, "x-MacRoman",
          65001, "UTF-8");

  /** Code pages by the numbers of Windows fonts' character sets. */
  private static final Map<Integer, Integer> FONTS =
      Map.ofEntries(
          Map.entry(0, 1252),
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(254, 437),
          Map.entry(255, 850));

  private CodePages() {}

  /** The character set of a code page; {@link #WESTERN} if it is not known. */
  static Charset ofPage(int page) {
    String name = PAGES.getOrDefault(page, "windows-" + Math.max(page, 0));
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  /** The character set of a font; the document's if its number does not tell. */
  static Charset ofFont(int number, Charset document) {
    Integer page = FONTS.get(number);
    return page == null ? document : ofPage(page);
  }
}
