package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.TextFold;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * References in one list share what stands once behind the last ("… và … của Thủ tướng"), and two
 * with "từ … đến" between them stand for all numbers from the one to the other.
 */
final class ListedReferences {
  private static final Pattern FROM = Pattern.compile("(?:^| )từ (?:số )?$");
  private static final Pattern UP_TO = Pattern.compile(" ?,? ?đến (?:số )?");
  private static final Pattern AMENDING =
      Pattern.compile("(?:sửa đổi|bổ sung|thay thế|bãi bỏ)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FIGURE = Pattern.compile("\\d{1,5}");
  private static final int LONGEST_RANGE = 50;
  private static final int REACH = 160;

  private final CitationWords words;
  private final TextFold fold;

  ListedReferences(CitationWords words, TextFold fold) {
    this.words = words;
    this.fold = fold;
  }

  /** Fills in what a neighbour tells; the references must be in the order of the text. */
  void share(String text, List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      if (!isNumbered(draft) || !isNumbered(next)) {
        continue;
      }
      boolean range = isRange(text, draft, next);
      if (range) {
        expand(draft, next);
      }
      if (range || isListed(text, draft, next)) {
        boolean sentence = text.substring(draft.end, next.start).indexOf(';') < 0;
        share(draft, next, range, sentence);
      }
    }
    dropForeignDates(text, drafts);
  }

  private static boolean isNumbered(Draft draft) {
    return !draft.isNamed() && !draft.numbers.isEmpty();
  }

  private static void share(Draft draft, Draft next, boolean range, boolean sentence) {
    boolean sameIssuer =
        draft.number().issuer() != null && draft.number().issuer().equals(next.number().issuer());
    if (draft.issuer == null && sameIssuer && sentence) {
      draft.issuer = next.issuer;
    }
    if (!draft.dated
        && draft.issuedOn == null
        && sameIssuer
        && (range || isNeighbour(draft, next))) {
      draft.issuedOn = next.issuedOn;
    }
  }

  private boolean isListed(String text, Draft draft, Draft next) {
    String gap = text.substring(Math.min(draft.end, next.start), next.start);
    if (gap.length() > REACH) {
      return false;
    }
    List<String> left = fold.words(gap);
    int at = 0;
    while (at < left.size()) {
      int count = words.findAt(Use.CONNECTOR, left, at).orElse(0);
      if (count == 0) {
        return false;
      }
      at += count;
    }
    return gap.indexOf('.') < 0;
  }

  /** Neighbouring numbers of one body, as two papers sent together have. */
  private static boolean isNeighbour(Draft draft, Draft next) {
    return Math.abs(figure(draft) - figure(next)) == 1 && figure(draft) >= 0 && figure(next) >= 0;
  }

  private static int figure(Draft draft) {
    String digits = draft.number().digits();
    return digits != null && FIGURE.matcher(digits).matches() ? Integer.parseInt(digits) : -2;
  }

  private static boolean isRange(String text, Draft draft, Draft next) {
    boolean same =
        draft.number().symbol().equals(next.number().symbol())
            && Objects.equals(draft.number().year(), next.number().year());
    return same
        && figure(draft) >= 0
        && figure(draft) < figure(next)
        && figure(next) - figure(draft) < LONGEST_RANGE
        && next.start - draft.end < REACH
        && UP_TO.matcher(text.substring(draft.end, next.start)).matches()
        && FROM.matcher(text.substring(Math.max(0, draft.numberStart - REACH), draft.numberStart))
            .find();
  }

  private static void expand(Draft draft, Draft next) {
    List<DocumentNumber> all = new ArrayList<>();
    for (int n = figure(draft); n < figure(next); n++) {
      all.add(draft.number().withDigits(Integer.toString(n)));
    }
    draft.numbers = all;
  }

  /**
   * "Luật sửa đổi … của Luật A số 76/2015/QH13 … ngày 22/11/2019": the date behind is that of the
   * amending law, if the number carries another year.
   */
  private static void dropForeignDates(String text, List<Draft> drafts) {
    for (Draft draft : drafts) {
      int from = Math.max(0, draft.start - 2 * REACH);
      from = Math.max(from, text.substring(from, draft.start).lastIndexOf(';') + from + 1);
      Integer year = isNumbered(draft) ? draft.number().year() : null;
      boolean foreign =
          year != null
              && draft.issuedOn != null
              && !draft.issuedOn.startsWith(year.toString())
              && AMENDING.matcher(text).region(Math.min(from, draft.start), draft.start).find();
      if (foreign) {
        draft.issuedOn = null;
      }
    }
  }
}
