package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.IssuerList;
import doichieu.catalogue.TextFold;
import java.util.List;
import java.util.Optional;

/** Whether a body's name agrees with the symbol in a number. */
final class IssuerFit {
  private IssuerFit() {}

  /**
   * True if the name may be one of the bodies, or if none is known. "Chủ tịch UBND tỉnh" fits UBND;
   * "Thủ tướng Chính phủ" does not fit CP.
   */
  static boolean fits(
      String name, List<IssuerList.Issuer> bodies, TextFold fold, CitationWords words) {
    if (bodies.isEmpty()) {
      return true;
    }
    List<String> stated = withoutLeader(fold.words(name), words);
    List<String> whole = fold.words(name);
    return bodies.stream().anyMatch(body -> fits(stated, body, fold) || fits(whole, body, fold));
  }

  private static boolean fits(List<String> stated, IssuerList.Issuer body, TextFold fold) {
    List<String> known = fold.words(body.name());
    int shared = Math.min(known.size(), stated.size());
    if (body.singleBody()) {
      return shared > 1 && stated.subList(0, shared).equals(known.subList(0, shared));
    }
    int general = Math.max(1, Math.min(shared, known.size() - 1));
    return shared > 0 && stated.subList(0, general).equals(known.subList(0, general));
  }

  private static List<String> withoutLeader(List<String> folded, CitationWords words) {
    Optional<Integer> leader = words.findAt(Use.LEADER, folded, 0);
    return leader.map(count -> folded.subList(count, folded.size())).orElse(folded);
  }
}
