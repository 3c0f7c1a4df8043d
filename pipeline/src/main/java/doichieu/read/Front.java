package doichieu.read;

import doichieu.document.Block;
import doichieu.document.ExtractedDocument;
import doichieu.document.Paragraph;
import doichieu.document.Paragraph.Role;
import doichieu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a document around its body that the header is read from.
 *
 * @param head paragraphs before the preamble or the first numbered heading
 * @param preamble the paragraphs that say what the plan carries out and who issues it, before the
 *     first numbered heading
 * @param foot paragraphs after the body's last sentence, up to the first annex (where none stand
 *     above it, the last ones of the document): recipients and signature
 * @param bodyFrom index of the first paragraph below the head, among those of the role BODY
 * @param bodyTo index after the last paragraph above the foot
 * @param attachedFrom index of the first paragraph of a plan that stands below the signature of the
 *     paper which issues it; {@code Integer.MAX_VALUE} if there is none
 * @param annexTitles words of annex headings and titles
 * @param captions "(Kèm theo …)" of the annexes
 * @param letterhead texts of the cells of a letterhead that is set as a table
 */
record Front(
    List<String> head,
    List<String> preamble,
    List<String> foot,
    int bodyFrom,
    int bodyTo,
    int attachedFrom,
    List<String> annexTitles,
    List<String> captions,
    List<String> letterhead) {

  private static final int MOST_PREAMBLE = 12;
  private static final int MOST_LETTERHEAD_ROWS = 6;

  /** Lines from the title of an attached plan down to the words that say what issued it. */
  private static final int MOST_TITLE_LINES = 6;

  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:Thực hiện|Căn cứ|Theo|Để|Nhằm|Triển khai thực hiện|Trên cơ sở|Xét)(?!\\p{L}).*",
          Pattern.DOTALL);

  /** A sentence of running text: no title, box, address or item of a list. */
  private static final Pattern SENTENCE =
      Pattern.compile("^\\p{Lu}(?=.{0,2000}\\s\\p{Ll}).{40,}[.:;]$", Pattern.DOTALL);

  /** What goes on a title: no basis, no sentence. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?!(?:Căn cứ|Theo|Xét|Trên cơ sở)\\s).*[^.,:;]", Pattern.DOTALL);

  /** Chars behind a type's name in a title that names no matter of its own. */
  private static final int LITTLE_MORE = 20;

  private static final Pattern BOX =
      Pattern.compile(
          "^(?:Số|Kính gửi|Về việc|V/v|Nơi nhận)(?!\\p{L}).*|.*,\\s*ngày\\b.*\\bnăm\\b[\\s\\d.…]*",
          Pattern.DOTALL);

  /** Position, "(Đã ký)", name and what may stand between. */
  private static final int MOST_SIGNATURE_LINES = 4;

  private static final SignatureReader SIGNATURE = new SignatureReader();

  private static final Pattern RECIPIENTS = Pattern.compile("^Nơi nhận\\s*:?.*", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("^(?:T/?M|K/?T|T/?L|T/?UQ|Q)(?:\\s*\\.|\\s).*", Pattern.DOTALL);

  /**
   * Divides the document.
   *
   * @param typeTitles names of document types in capitals; the line below one is the subject
   */
  static Front of(ExtractedDocument document, Set<String> typeTitles) {
    List<String> texts = new ArrayList<>();
    int firstAnnex = Integer.MAX_VALUE;
    List<String> titles = new ArrayList<>();
    List<String> captions = new ArrayList<>();
    boolean inTitle = false;
    Forms forms = new Forms();
    List<String> letterhead = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table && isLetterhead(table)) {
        table.cells().stream().filter(c -> !c.isBlank()).forEach(c -> letterhead.add(c.text()));
      }
      if (!(block instanceof Paragraph paragraph)) {
        inTitle = false;
        continue;
      }
      if (paragraph.role() != Role.BODY) {
        continue;
      }
      String text = paragraph.text();
      Optional<AnnexHeading> annex = AnnexHeading.find(text);
      if (annex.isPresent()) {
        firstAnnex = Math.min(firstAnnex, texts.size());
        inTitle = true;
        titles.add(annex.get().rest());
      } else if (inTitle) {
        titles.add(AnnexHeading.withoutCaption(text));
      }
      if (inTitle) {
        AnnexHeading.findCaption(text).ifPresent(captions::add);
      }
      forms.pass(text);
      texts.add(text);
    }
    return divide(
        texts,
        Math.min(firstAnnex, texts.size()),
        forms.ownLines(),
        titles,
        captions,
        typeTitles,
        letterhead);
  }

  /** True for a small table with the motto of the state: a letterhead. */
  static boolean isLetterhead(Table table) {
    return table.rowCount() <= MOST_LETTERHEAD_ROWS
        && table.cells().stream().anyMatch(c -> LetterheadReader.hasMotto(c.text()));
  }

  /**
   * Where recipients and signature begin: at the first such line, else at the position of one who
   * signs on the last lines; the length if there is none.
   */
  private static int footFrom(List<String> texts) {
    int foot = texts.size();
    for (int i = texts.size() - 1; i >= 0; i--) {
      if (RECIPIENTS.matcher(texts.get(i)).matches()
          || (AUTHORITY.matcher(texts.get(i)).matches() && AnnexHeading.isTitle(texts.get(i)))) {
        foot = i;
      }
    }
    for (int i = Math.max(0, texts.size() - MOST_SIGNATURE_LINES); i < foot; i++) {
      if (foot == texts.size() && SIGNATURE.isPosition(texts.get(i))) {
        foot = i;
      }
    }
    return foot;
  }

  /**
   * Recipients and signature stand above the first annex, else below tables of the body.
   *
   * @param ownLines all lines but those of forms to be filled in
   */
  private static Front divide(
      List<String> all,
      int firstAnnex,
      List<String> ownLines,
      List<String> titles,
      List<String> captions,
      Set<String> typeTitles,
      List<String> letterhead) {
    List<String> texts = all.subList(0, firstAnnex);
    int foot = footFrom(texts);
    int body = 0;
    int opener = -1;
    while (body < foot && !isNumbered(texts.get(body))) {
      if (opener < 0 && opensText(texts, body, typeTitles)) {
        opener = body;
      }
      if (opener >= 0 && body - opener >= MOST_PREAMBLE) {
        break;
      }
      body++;
    }
    int headEnd = opener >= 0 ? opener : body;
    return new Front(
        List.copyOf(texts.subList(0, headEnd)),
        List.copyOf(texts.subList(headEnd, body)),
        List.copyOf(
            foot < firstAnnex
                ? texts.subList(foot, firstAnnex)
                : ownLines.subList(footFrom(ownLines), ownLines.size())),
        headEnd,
        foot,
        attachedFrom(texts, foot, typeTitles),
        List.copyOf(titles),
        List.copyOf(captions),
        List.copyOf(letterhead));
  }

  /**
   * The first words of the running text; the line below a type's title is its subject, and below a
   * longer one ("CHƯƠNG TRÌNH HÀNH ĐỘNG") if it ends like no sentence.
   */
  private static boolean opensText(List<String> texts, int at, Set<String> typeTitles) {
    String text = texts.get(at).strip();
    String above = at == 0 ? "" : texts.get(at - 1).strip();
    boolean longer =
        AnnexHeading.isTitle(above)
            && typeTitles.stream().anyMatch(type -> isLittleMore(above, type));
    if (typeTitles.contains(above) || longer && GOES_ON.matcher(text).matches()) {
      return false;
    }
    return OPENER.matcher(text).matches()
        || SENTENCE.matcher(text).matches() && !BOX.matcher(text).matches();
  }

  /** "CHƯƠNG TRÌNH HÀNH ĐỘNG": a type and a word or two, no matter and no year. */
  private static boolean isLittleMore(String title, String type) {
    return title.startsWith(type + " ")
        && title.length() <= type.length() + LITTLE_MORE
        && title.chars().noneMatch(Character::isDigit);
  }

  /** A type's title below the foot, with "(Ban hành kèm theo …)" a few lines below it. */
  private static int attachedFrom(List<String> texts, int foot, Set<String> typeTitles) {
    for (int i = foot; i < texts.size(); i++) {
      if (typeTitles.contains(texts.get(i).strip())) {
        for (int j = i; j < Math.min(texts.size(), i + MOST_TITLE_LINES); j++) {
          if (AnnexHeading.findCaption(texts.get(j)).isPresent()) {
            return j + 1;
          }
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean isNumbered(String text) {
    return OutlineLabel.findPrefix(text)
        .filter(labelled -> labelled.label().style() != OutlineLabel.Style.DASH)
        .isPresent();
  }
}
