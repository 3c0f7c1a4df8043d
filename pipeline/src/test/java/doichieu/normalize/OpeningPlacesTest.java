package doichieu.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.catalogue.Catalogue;
import doichieu.catalogue.PlaceName;
import doichieu.document.Block;
import doichieu.document.ExtractedDocument;
import doichieu.document.NumeralCensus;
import doichieu.document.Paragraph;
import doichieu.document.SourceFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpeningPlacesTest {
  private static final OpeningPlaces PLACES = new OpeningPlaces(Catalogue.load().placeFinder());
  private static final PlaceName OWN = new PlaceName("xã", "Di Linh");

  @Test
  void unitsRightBehindTheOwnPlaceTellWhereItLies() {
    assertThat(behind("XÃ DI LINH", "UBND xã Di Linh, tỉnh Lâm Đồng ban hành Kế hoạch như sau:"))
        .containsExactly("Tỉnh Lâm Đồng");
    assertThat(behind("UBND xã Di Linh, huyện Di Linh, tỉnh Lâm Đồng ban hành Kế hoạch:"))
        .containsExactly("Huyện Di Linh", "Tỉnh Lâm Đồng");
  }

  @Test
  void placesOfOthersTellNothing() {
    assertThat(behind("UBND xã Di Linh học tập cách làm của tỉnh Lâm Đồng.")).isEmpty();
    assertThat(behind("UBND xã Ka Đô, tỉnh Lâm Đồng phối hợp với xã Di Linh.")).isEmpty();
  }

  private static List<String> behind(String... texts) {
    List<Block> paragraphs =
        Stream.of(texts)
            .<Block>map(text -> new Paragraph(1, Paragraph.Role.BODY, text, List.of()))
            .toList();
    return PLACES
        .behind(
            OWN,
            new ExtractedDocument(
                SourceFormat.TEXT, null, "UTF-8", paragraphs, List.of(), NumeralCensus.NONE))
        .stream()
        .map(PlaceName::titled)
        .toList();
  }
}
