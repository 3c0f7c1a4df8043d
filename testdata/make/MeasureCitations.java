import doichieu.catalogue.Catalogue;
import doichieu.citation.CitationReader;
import doichieu.citation.Citations;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * CPU time of reading references in 1 MB of text that is made to be slow, beside that of a quarter
 * of it: linear is about four. Run with the built classes and their libraries on the class path:
 * {@code java -cp … testdata/make/MeasureCitations.java}.
 */
final class MeasureCitations {
  private static final List<String> SEEDS =
      List.of(
          "1", "12 ", "1/", "số ", "Số: ", "/", "-", "A-", "12/A-", "12-A/", "Nghị quyết ",
          "Quyết định số ", "    ", ".", "(", ")", "ngày 1 tháng ", "ngày 1/", "của ",
          "của Ủy ban nhân dân ", "UBND tỉnh ", "Căn cứ Luật ", "Luật An ninh ", "mục I, ",
          "khoản 1 ", "Phụ lục ", "điểm a, b, ", "Đề án ", "1.2.", "12/QĐ-UBND ", "sửa đổi ");
  private static final int SIZE = 1_000_000;

  public static void main(String[] arguments) {
    CitationReader reader = Citations.of(Catalogue.load()).reader();
    reader.read("số 12/QĐ-UBND ngày 1/2/2024 của UBND tỉnh. ".repeat(2000));
    for (String seed : SEEDS) {
      String text = seed.repeat(SIZE / seed.length());
      long quarter = cpu(reader, text.substring(0, text.length() / 4));
      long whole = cpu(reader, text);
      System.out.printf("%-24s %6d ms %6d ms%n", seed, quarter, whole);
    }
  }

  private static long cpu(CitationReader reader, String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    reader.read(text);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
