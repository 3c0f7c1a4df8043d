package doichieu.extract.rtf;

import static doichieu.extract.rtf.RtfFile.texts;
import static org.assertj.core.api.Assertions.assertThat;

import doichieu.document.Cell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of lists that the file only defines. */
class RtfListsTest {
  private static final String LISTS =
      "{\\*\\listtable{\\list"
          + level("\\levelnfc0\\levelfollow0\\levelstartat3", "\\'02\\'00.")
          + level("\\levelnfc4\\levelfollow2\\levelstartat1", "\\'02\\'01)")
          + "{\\listname ;}\\listid77}{\\list"
          + level("\\levelnfc1\\levelfollow1\\levelstartat1", "\\'05\\u77?\\u7909? \\'00.")
          + "\\listid78}}"
          + "{\\*\\listoverridetable{\\listoverride\\listid77\\listoverridecount0\\ls1}"
          + "{\\listoverride\\listid77\\listoverridecount1"
          + "{\\lfolevel\\listoverridestartat\\levelstartat10}\\ls2}"
          + "{\\listoverride\\listid78\\listoverridecount0\\ls3}}";

  @TempDir Path folder;

  private static String level(String words, String label) {
    return "{\\listlevel" + words + "{\\leveltext" + label + ";}{\\levelnumbers\\'01;}}";
  }

  private static String item(String list, String text) {
    return "\\pard" + list + " " + text + "\\par";
  }

  @Test
  void paragraphsAreCountedWhereTheFileStatesNoNumbers() throws Exception {
    String body =
        item("\\ls1\\ilvl0", "Một")
            + item("\\ls1\\ilvl1", "con")
            + item("\\ls1\\ilvl1", "con nữa")
            + item("\\ls1", "Hai")
            + item("", "Không")
            + item("\\ls2", "Mười");

    assertThat(texts(RtfFile.read(folder, LISTS + body)))
        .containsExactly("3. Một", "a)con", "b)con nữa", "4. Hai", "Không", "10. Mười");
  }

  @Test
  void cellsOfNumbersAloneAreCounted() throws Exception {
    String row =
        "\\trowd\\clbrdrl\\brdrs\\cellx1000\\clbrdrl\\brdrs\\cellx4000\\clbrdrl\\brdrs\\cellx6000"
            + "\\pard\\intbl\\ls1 \\cell\\pard\\intbl Tên\\cell 95\\cell\\row";

    assertThat(RtfFile.read(folder, LISTS + row + row + "\\pard a\\par").tables().get(0).row(1))
        .extracting(Cell::text)
        .containsExactly("4.", "Tên", "95");
  }

  @Test
  void numbersThatTheFileStatesAreNotCountedAgain() throws Exception {
    String stated = "\\pard{\\listtext 7.\\tab}\\ls1 Bảy\\par" + item("\\ls1", "tiếp");

    assertThat(texts(RtfFile.read(folder, LISTS + stated))).containsExactly("7. Bảy", "tiếp");
  }

  @Test
  void paragraphsBetweenStatedNumbersAreCountedAsWordCountsThem() throws Exception {
    String body =
        item("\\ls1", "Một")
            + "\\pard{\\listtext 4.\\tab}\\ls1 Hai\\par"
            + item("\\ls1", "Ba")
            + "\\pard{\\listtext a)\\tab}\\ls1\\ilvl1 con\\par"
            + item("\\ls1\\ilvl1", "con nữa");

    assertThat(texts(RtfFile.read(folder, LISTS + body)))
        .containsExactly("3. Một", "4. Hai", "5. Ba", "a) con", "b)con nữa");
  }

  @Test
  void wordsOfALabelArePartOfItAndNoWordsOfTheText() throws Exception {
    assertThat(texts(RtfFile.read(folder, LISTS + item("\\ls3", "Chung"))))
        .containsExactly("Mụ I. Chung");
  }
}
