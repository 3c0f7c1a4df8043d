package doichieu.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.extract.text.LaidBlocks.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockPartsTest {
  @Test
  void headerAmongRowsBeginsAPartAtItsLine() {
    List<Block> parts =
        parts(
            """
            TT   Chỉ tiêu        Mức     Ghi chú
            1    Hồ sơ nộp       60%     Theo tháng
            TT   Chỉ tiêu        Mức     Ghi chú
            2    Hồ sơ trả       70%     Theo quý
            """);

    assertThat(parts).extracting(Block::from).containsExactly(0, 2);
    assertThat(parts).extracting(Block::to).containsExactly(2, 4);
  }

  /** A title over two tables goes over the strip between them. */
  @Test
  void tablesSideBySideBelowATitleAreParted() {
    List<Block> parts =
        parts(
            """
                            Các chỉ tiêu giao cho hai xã
            TT   Chỉ tiêu   Mức        TT   Chỉ tiêu   Mức
            1    Hồ sơ A    60%        1    Hồ sơ C    60%
            2    Hồ sơ B    70%        2    Hồ sơ D    70%
            """);

    assertThat(parts).extracting(Block::side).containsExactly(1, 2);
    assertThat(parts).extracting(Block::from).containsExactly(1, 1);
  }

  private static List<Block> parts(String text) {
    List<LaidLine> lines = Line.list(text).stream().map(LaidLine::of).toList();
    List<LaidLine> inside = lines.stream().filter(line -> !line.isBlank()).toList();
    return new BlockParts(lines, new HeaderAgain())
        .list(new Block(0, inside.size(), inside, false, 0));
  }
}
