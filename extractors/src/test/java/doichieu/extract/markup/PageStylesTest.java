package doichieu.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.document.ExtractedDocument;
import doichieu.document.Finding;
import doichieu.document.Table;
import doichieu.extract.ExtractionException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page's own style sheet adds to its words or takes away. */
class PageStylesTest {
  private static final String TABLE =
      "<table border=1><tr><td>TT<td>Tên<td>Mức<tr><td class=n><td>A a<td class=p data-u=' năm'>95"
          + "<tr><td class=n><td><a href='x9'>B b</a><td class=q>12</table>";

  @TempDir Path folder;

  private ExtractedDocument read(String styles) throws Exception {
    String page = "<meta charset=utf-8><style>" + styles + "</style>" + TABLE;
    return new HtmlExtractor().extract(Files.writeString(folder.resolve("plan.html"), page));
  }

  @Test
  void wordsThatStylesStateStandInTheCells() throws Exception {
    Table table =
        read(".p::after{content:'\\0025' attr(data-u)} .q:before{content:\"\u2265 12, \"}")
            .tables()
            .get(0);

    assertThat(table.text(1, 2)).isEqualTo("95% năm");
    assertThat(table.text(2, 2)).isEqualTo("\u2265 12, 12");
  }

  @Test
  void laterRuleReplacesWordsAndAddressesAreNone() throws Exception {
    Table table =
        read(".p::after{content:' kg'} .p::after{content:' km'} .q::after{content:'9'}"
                + " .q::after{content:none} .q::before{display:none;content:'8'}"
                + " a::after{content:' (' attr(href) ')'} .n::before{content:'\\25B6'}")
            .tables()
            .get(0);

    assertThat(table.text(1, 2)).isEqualTo("95 km");
    assertThat(table.text(2, 2)).isEqualTo("12");
    assertThat(table.text(2, 1)).isEqualTo("B b");
    assertThat(table.text(1, 0)).isEmpty();
  }

  @Test
  void rulesForElementsSeeNoWordsOfStyles() throws Exception {
    Table table =
        read(".p::after{content:'%'} td span{display:none} .n:empty::before{content:'a'}"
                + ".n::after{content:'b'}")
            .tables()
            .get(0);

    assertThat(table.text(1, 2)).isEqualTo("95%");
    assertThat(table.text(1, 0)).isEqualTo("ab");
  }

  @Test
  void endlessWordsOfStylesAreRefusedByName() {
    String words = "x".repeat(3000);
    String page =
        "<style>i::before{content:'%s'}</style>%s".formatted(words, "<i>a</i>".repeat(500));

    assertThatThrownBy(
            () -> new HtmlExtractor().extract(Files.writeString(folder.resolve("plan.html"), page)))
        .isInstanceOfSatisfying(
            ExtractionException.class,
            refusal -> assertThat(refusal.arguments()).contains("style-words"));
  }

  @Test
  void tablesMadeByStylesAreNestedAsOthersAre() {
    String table =
        "<div style='display:table'><p style='display:table-row'>"
            + "<b style='display:table-cell'>a</b></p><div style='display:table-row'>"
            + "<div style='display:table-cell'>b";
    String page = table.repeat(21) + "</div></div></div>".repeat(21);

    assertThatThrownBy(
            () -> new HtmlExtractor().extract(Files.writeString(folder.resolve("plan.html"), page)))
        .isInstanceOf(ExtractionException.class);
  }

  @Test
  void numbersThatABrowserCountsAreTold() throws Exception {
    ExtractedDocument document =
        read("td.n{counter-increment:no} td.n::before{content:counter(no) '.'}");

    assertThat(document.findings()).extracting(Finding::code).containsExactly("numbers-by-style");
    assertThat(document.findings().get(0).arguments()).containsExactly("2", "counter(no)");
  }

  @Test
  void rulesForNarrowScreensHideAndAddNothing() throws Exception {
    ExtractedDocument document =
        read(
            "@media screen and (max-width:600px){.p{display:none} .q::before{content:'Mức'}}"
                + " @media print{.q::after{content:' km'}}");

    assertThat(document.tables().get(0).text(1, 2)).isEqualTo("95");
    assertThat(document.tables().get(0).text(2, 2)).isEqualTo("12 km");
    assertThat(document.findings()).isEmpty();
  }
}
