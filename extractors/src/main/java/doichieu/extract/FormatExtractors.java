package doichieu.extract;

import doichieu.document.SourceFormat;
import doichieu.extract.doc.DocExtractor;
import doichieu.extract.markup.HtmlExtractor;
import doichieu.extract.odt.OdtExtractor;
import doichieu.extract.pdf.PdfExtractor;
import doichieu.extract.rtf.RtfExtractor;
import doichieu.extract.sheet.SeparatedExtractor;
import doichieu.extract.sheet.XlsExtractor;
import doichieu.extract.sheet.XlsxExtractor;
import doichieu.extract.text.TextExtractor;
import doichieu.extract.word.DocxExtractor;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The one place where formats are tied to their readers: a new format is a line here. */
final class FormatExtractors {
  private static final Map<SourceFormat, Supplier<Extractor>> READERS =
      new EnumMap<>(
          Map.of(
              SourceFormat.PDF,
              PdfExtractor::new,
              SourceFormat.DOCX,
              DocxExtractor::new,
              SourceFormat.DOC,
              DocExtractor::new,
              SourceFormat.RTF,
              RtfExtractor::new,
              SourceFormat.XLSX,
              XlsxExtractor::new,
              SourceFormat.XLS,
              XlsExtractor::new,
              SourceFormat.ODT,
              OdtExtractor::new,
              SourceFormat.HTML,
              HtmlExtractor::new,
              SourceFormat.TEXT,
              () -> new SeparatedExtractor(new TextExtractor(SourceFormat.TEXT)),
              SourceFormat.MARKDOWN,
              () -> new TextExtractor(SourceFormat.MARKDOWN)));

  private FormatExtractors() {}

  /** The reader of a format; empty if it is not read. */
  static Optional<Extractor> find(SourceFormat format) {
    return Optional.ofNullable(READERS.get(format)).map(Supplier::get);
  }
}
