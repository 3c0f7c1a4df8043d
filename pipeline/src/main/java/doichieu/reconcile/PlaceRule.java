package doichieu.reconcile;

import doichieu.document.Codes;
import doichieu.document.Evidence;
import doichieu.reconcile.ConflictWriter.Subject;
import doichieu.target.Conflict;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import doichieu.target.PlanRecord;
import doichieu.target.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What speaks of another place than the plan's issuer: the text itself ({@code wrong-jurisdiction},
 * as found when the document was read), and the folder in which the file lies ({@code
 * wrong-folder}). One finding a document and kind.
 */
final class PlaceRule implements ConflictRule {
  private static final String TEXT = "wrong-jurisdiction";
  private static final String FOLDER = "wrong-folder";

  private final Reference reference;
  private final ConflictWriter writer;

  PlaceRule(Reference reference, ConflictWriter writer) {
    this.reference = reference;
    this.writer = writer;
  }

  @Override
  public List<Conflict> apply(PlanCollection plans) {
    List<Conflict> found = new ArrayList<>();
    for (PlanRecord plan : plans.counted()) {
      List<Problem> strange =
          plan.problems().stream().filter(problem -> problem.code().equals(TEXT)).toList();
      if (!strange.isEmpty()) {
        found.add(ofText(plan.document(), strange));
      }
      findClaim(plan.document()).ifPresent(folder -> found.add(ofFolder(plan.document(), folder)));
    }
    return found;
  }

  private Conflict ofText(PlanDocument document, List<Problem> strange) {
    return writer.write(
        TEXT,
        Codes.severity(TEXT),
        document.id(),
        Subject.NONE,
        List.of(),
        List.of(document.id()),
        List.of(),
        null,
        phrases ->
            phrases.say(
                TEXT,
                phrases.document(document),
                phrases.list(strange.stream().map(problem -> one(phrases, problem)).toList())));
  }

  private static String one(Phrases phrases, Problem problem) {
    Evidence place = problem.evidence().isEmpty() ? Evidence.FILE : problem.evidence().get(0);
    return phrases.say(
        TEXT + ".one",
        phrases.of(problem.message()).replaceFirst("\\.$", ""),
        place.page() == null
            ? place.line() == null ? "-" : phrases.say("place.line", place.line().toString())
            : phrases.say("place.page", place.page().toString()),
        Phrases.shortened(place.text() == null ? "" : place.text()));
  }

  private Conflict ofFolder(PlanDocument document, String folder) {
    String own =
        document.jurisdiction() == null
            ? String.valueOf(document.level())
            : String.join(", ", document.jurisdiction().path());
    return writer.write(
        FOLDER,
        Codes.severity(FOLDER),
        document.id(),
        Subject.NONE,
        List.of(),
        List.of(document.id()),
        List.of(),
        null,
        phrases -> phrases.say(FOLDER, phrases.document(document), folder, own));
  }

  /** The folder whose name claims another place or level than the header tells. */
  private Optional<String> findClaim(PlanDocument document) {
    String[] steps = document.sourceFile().replace('\\', '/').split("/", -1);
    for (int i = steps.length - 2; i >= 0; i--) {
      String folder = steps[i];
      boolean contradicts =
          reference
              .findFolderConflict(document, folder)
              .orElseGet(() -> claimsOtherLevel(document, folder));
      if (contradicts) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private boolean claimsOtherLevel(PlanDocument document, String folder) {
    Level level = document.level();
    return level != null && reference.findScope(folder).filter(claim -> claim != level).isPresent();
  }
}
