package doichieu.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The control document with a token where nobody who reads the printed page sees it: it may come
 * out nowhere, and the figures beside it stay as printed.
 */
final class HiddenWords {
  /** Stands in no plan; the parts of a file where it is planted differ by what follows it. */
  static final String TOKEN = "canary7f3a91c4";

  private static final String DOCUMENT = "word/document.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";

  /** The figure 60 of the control document, as its DOCX writes it. */
  private static final String SIXTY = "60</w:t></w:r>";

  private final HostileFolder folder;

  HiddenWords(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    Files.writeString(folder.secret(), TOKEN + "-secret");
    docx();
    for (String kind : new String[] {"white", "unpainted", "outside", "attached"}) {
      folder.add("hidden-" + kind + ".pdf", pdf(kind));
    }
    String page =
        "<html><body><p>Không có gì.</p><p style='display:none'>%1$s-none</p>"
            + "<iframe src='%2$s'></iframe><object data='%2$s'></object>"
            + "<script>document.write('%1$s-script')</script><!-- %1$s-comment --></body></html>";
    page = page.formatted(TOKEN, folder.secret().toUri());
    folder.add("hidden.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private void docx() throws IOException {
    String run = "<w:r><w:rPr>%s</w:rPr><w:%s>%s</w:%s></w:r>";
    String vanish = run.formatted("<w:vanish/>", "t", TOKEN + "-vanish", "t");
    String deleted =
        "<w:del w:id='1' w:author='a'>"
            + run.formatted("", "delText", TOKEN + "-deleted", "delText")
            + "</w:del>";
    String zero = run.formatted("<w:vanish/>", "t", "0", "t");
    byte[] plan = HostileFolder.plan("docx");
    afterSixty("hidden-vanish.docx", plan, vanish);
    afterSixty("hidden-zero.docx", plan, zero);
    afterSixty("hidden-deleted.docx", plan, deleted);
    related("hidden-attached.docx", plan, "package", "embeddings/a.docx", false);
    related("hidden-piece.docx", plan, "aFChunk", "a.html", false);
    related("hidden-linked.docx", plan, "aFChunk", folder.secret().toUri().toString(), true);
    related(
        "hidden-subdocument.docx", plan, "subDocument", folder.secret().toUri().toString(), true);
  }

  private void afterSixty(String name, byte[] plan, String run) throws IOException {
    folder.add(name, OfficeParts.of(plan).after(DOCUMENT, SIXTY, run).bytes());
  }

  /** A part, or a file outside, that the document names. */
  private void related(String name, byte[] plan, String type, String target, boolean external)
      throws IOException {
    OfficeParts parts = OfficeParts.of(plan);
    parts.before(
        RELATIONS,
        "</Relationships>",
        "<Relationship Id='canary' Type="
            + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "' Target='"
            + target
            + (external ? "' TargetMode='External'/>" : "'/>"));
    String element =
        switch (type) {
          case "aFChunk" -> "<w:altChunk r:id='canary'/>";
          case "subDocument" -> "<w:p><w:subDoc r:id='canary'/></w:p>";
          default -> "";
        };
    parts.before(DOCUMENT, "<w:sectPr", element);
    if (!external) {
      String extension = target.substring(target.lastIndexOf('.') + 1);
      parts.before(
          "[Content_Types].xml",
          "<Override",
          "<Default Extension='" + extension + "' ContentType='application/octet-stream'/>");
      parts.with("word/" + target, "<html><body>" + TOKEN + "-" + type + "</body></html>");
    }
    folder.add(name, parts.bytes());
  }

  private static byte[] pdf(String kind) throws IOException {
    try (PDDocument document = Loader.loadPDF(HostileFolder.plan("pdf"))) {
      if (kind.equals("attached")) {
        attach(document);
      } else {
        write(document, kind);
      }
      document.setDocumentId(1L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void write(PDDocument document, String kind) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 10);
      content.setNonStrokingColor(kind.equals("white") ? 1f : 0f);
      content.setRenderingMode(
          kind.equals("unpainted") ? RenderingMode.NEITHER : RenderingMode.FILL);
      content.newLineAtOffset(60, kind.equals("outside") ? -300 : 20);
      content.showText(TOKEN + "-" + kind);
      content.endText();
    }
  }

  private static void attach(PDDocument document) throws IOException {
    byte[] words = (TOKEN + "-attached").getBytes(StandardCharsets.UTF_8);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("ke-hoach.txt");
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(words)));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("ke-hoach.txt", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }
}
