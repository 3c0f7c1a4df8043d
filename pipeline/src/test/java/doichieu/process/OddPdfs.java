package doichieu.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs that are locked, refer to themselves, are nested without end, swell, or are two files. */
final class OddPdfs {
  private final HostileFolder folder;

  OddPdfs(HostileFolder folder) {
    this.folder = folder;
  }

  void make() throws IOException {
    locked();
    loops();
    depths();
    floods();
    ambiguous();
    folder.add("pdf-javascript.pdf", acting(true));
    folder.add("pdf-launch.pdf", acting(false));
  }

  private void locked() throws IOException {
    folder.add("pdf-password.pdf", protectedBy("mat-khau"));
    folder.add("pdf-owner-password.pdf", protectedBy(""));
    folder.add(
        "pdf-encrypt-unknown.pdf",
        RawPdf.ofPage("")
            .packed("", "BT /F 12 Tf 50 700 Td (Plan) Tj ET ", 1)
            .object("<</Filter/Foreign/V 9/R 9>>")
            .end("/Encrypt 5 0 R/ID[<00><00>]"));
  }

  /** Encrypted with AES; without a user's password everybody may open it. */
  private static byte[] protectedBy(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(HostileFolder.plan("pdf"))) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("chu-so-huu", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      policy.setPreferAES(true);
      document.protect(policy);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void loops() throws IOException {
    folder.add(
        "pdf-pages-cycle.pdf",
        new RawPdf()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>")
            .end(""));
    folder.add(
        "pdf-form-loop.pdf",
        RawPdf.ofPage("")
            .packed("", "/X Do ", 1)
            .packed(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
                "/X Do /X Do ",
                1)
            .end(""));
    folder.add("pdf-form-billion.pdf", billion());
    folder.add(
        "pdf-outline-loop.pdf",
        new RawPdf()
            .object("<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>")
            .packed("", " ", 1)
            .object("<</First 5 0 R/Last 5 0 R/Next 5 0 R/Count 1/Title(a)>>")
            .end(""));
    folder.add(
        "pdf-xref-loop.pdf", RawPdf.ofPage("").packed("", "q Q ", 1).object("null").end("/Prev 9"));
    folder.add(
        "pdf-length-loop.pdf",
        RawPdf.ofPage("").object("<</Length 4 0 R>>\nstream\nq Q\nendstream").end(""));
  }

  /** Nine levels, each drawn eight times by the one above. */
  private static byte[] billion() throws IOException {
    RawPdf pdf = RawPdf.ofPage("").packed("", "/X Do ", 8);
    for (int level = 5; level < 14; level++) {
      String below = "/Resources<</XObject<</X " + (level + 1) + " 0 R>>>>";
      pdf.packed("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + below, "/X Do ", 8);
    }
    return pdf.packed("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m 1 1 l S ", 1).end("");
  }

  private void depths() throws IOException {
    int deep = 100_000;
    folder.add(
        "pdf-array-deep.pdf",
        new RawPdf()
            .object("<</Type/Catalog/Pages 2 0 R/A " + "[".repeat(deep) + "]".repeat(deep) + ">>")
            .object("<</Type/Pages/Kids[]/Count 0>>")
            .end(""));
    folder.add(
        "pdf-dict-deep.pdf",
        new RawPdf()
            .object("<</Type/Catalog/Pages 2 0 R/A " + "<</A ".repeat(deep) + ">>".repeat(deep))
            .object("<</Type/Pages/Kids[]/Count 0>>")
            .end(""));
    folder.add("pdf-gsave-deep.pdf", RawPdf.ofPage("").packed("", "q ", 100_000).end(""));
  }

  private void floods() throws IOException {
    folder.add(
        "pdf-flate-bomb.pdf", RawPdf.ofPage("").packed("", " ".repeat(1024), 100_000).end(""));
    folder.add(
        "pdf-filter-chain.pdf",
        RawPdf.ofPage("").stream(
                "/Filter[" + "/ASCIIHexDecode".repeat(50_000) + "]", new byte[] {'>'})
            .end(""));
    folder.add(
        "pdf-million-rules.pdf",
        RawPdf.ofPage("").packed("", "9 9 m 99 9 l S 9 9 m 9 99 l S ", 200_000).end(""));
    folder.add(
        "pdf-glyph-flood.pdf",
        RawPdf.ofPage("")
            .packed("", "BT /F 9 Tf 50 700 Td (" + "a".repeat(100) + ") Tj ET ", 3_000)
            .end(""));
  }

  private void ambiguous() throws IOException {
    byte[] pdf = HostileFolder.plan("pdf");
    byte[] other = RawPdf.ofPage("").packed("", "BT /F 9 Tf 50 700 Td (x) Tj ET ", 1).end("");
    folder.add("pdf-then-docx.pdf", joined(pdf, HostileFolder.plan("docx")));
    folder.add("pdf-two-in-one.pdf", joined(other, pdf));
    folder.add(
        "pdf-after-words.pdf",
        joined("words\n".repeat(9).getBytes(StandardCharsets.US_ASCII), pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentInformation().setTitle("again");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.saveIncremental(bytes);
      folder.add("pdf-incremental.pdf", bytes.toByteArray());
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private byte[] acting(boolean script) throws IOException {
    try (PDDocument document = Loader.loadPDF(HostileFolder.plan("pdf"))) {
      PDActionLaunch launch = new PDActionLaunch();
      launch.setF("/bin/true");
      document
          .getDocumentCatalog()
          .setOpenAction(script ? new PDActionJavaScript("app.alert(1)") : launch);
      document.setDocumentId(1L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
