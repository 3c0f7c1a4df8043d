package doichieu.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who leads and who takes part where a cell says it in a sentence ("Giao Sở Tư pháp chủ trì,
 * phối hợp với các sở, ngành …"), by {@code assignment-verbs.csv}.
 */
final class AssignmentProse {
  /**
   * What a sentence says.
   *
   * @param subject whose verb this is; empty if the sentence begins with it
   * @param role that the verb gives to the subject; null if it gives none
   * @param others those with whom the subject works; empty if none are named
   * @param ended true if a verb ends their names
   * @param rest what they are to do
   */
  record Sentence(
      String subject, @Nullable ColumnRole role, String others, boolean ended, String rest) {}

  /** What is longer is no sentence of an assignment; chars. */
  private static final int LONGEST = 2_000;

  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final String LEAD = AssignmentVerbs.alternation("lead");
  private static final String COORDINATE = AssignmentVerbs.alternation("coordinate");
  private static final String DOES = AssignmentVerbs.alternation("prose", "does", "duty");

  private static final Pattern ORDER =
      Pattern.compile("^(?iu:" + AssignmentVerbs.alternation("order") + ")\\s+");
  private static final Pattern BY =
      Pattern.compile(
          "^(?<rest>.*?)\\b"
              + AssignmentVerbs.alternation("by")
              + "\\s+(?<subject>[^;]+?)\\s+"
              + LEAD
              + "(?<more>.*)$",
          FLAGS);
  private static final Pattern LEADS =
      Pattern.compile(
          "^(?<subject>[^;]+?)\\s+"
              + LEAD
              + "(?=\\s*(?:[,.;]|$)|\\s+và\\s+"
              + COORDINATE
              + "|\\s+"
              + AssignmentVerbs.alternation("prose", "does", "duty", "with")
              + ")(?<rest>.*)$");

  /** Who does something ahead of others who take part, without a verb of leading. */
  private static final Pattern ACTS =
      Pattern.compile(
          "^(?<subject>[^,;]+?)\\s+(?<does>"
              + AssignmentVerbs.alternation("acts", "does", "duty", "prose")
              + "[^,;]*)(?<behind>,.*)$");

  private static final String ANSWERS_VERB = AssignmentVerbs.alternation("answers");

  /** "Sở Y tế bảo đảm 100% …". */
  private static final Pattern ANSWERS =
      Pattern.compile("^(?<subject>[^;:%\\d]+?)\\s+(?<rest>" + ANSWERS_VERB + ".*)$");

  private static final Pattern BEGINS_ANSWER = Pattern.compile("[\\s,]*" + ANSWERS_VERB);
  private static final Pattern RELATIVE =
      Pattern.compile("\\s(?:" + ValueWords.alternation(AssignmentVerbs.list("relative")) + ")$");
  private static final Pattern OTHERS = Pattern.compile("\\s+(?=" + DOES + ")|[.;]\\s*");

  private final BodyBeginning beginning;
  private final Pattern with;

  /** ", Sở Nội vụ phối hợp" behind who leads. */
  private final Pattern joined;

  AssignmentProse(BodyBeginning beginning) {
    this.beginning = beginning;
    joined =
        Pattern.compile(
            "^\\s*,\\s*(?:còn\\s+)?(?<others>"
                + beginning.anywhere()
                + ".*?)\\s+"
                + COORDINATE
                + "(?!\\s+với)(?<rest>.*)$");
    with =
        Pattern.compile(
            "(?:^|[\\s,]+)(?:và\\s+)?(?iu:"
                + AssignmentVerbs.alternation("with")
                + "|phối hợp(?=\\s+"
                + beginning.anywhere()
                + "))\\s+(?="
                + beginning.anywhere()
                + ")");
  }

  /**
   * A sentence of running text whose subject answers for what follows ("Sở Y tế, phối hợp với …,
   * bảo đảm 100% …"); empty if it does not say so.
   */
  Optional<Sentence> readAnswering(String sentence) {
    Optional<Sentence> whole = read(sentence);
    if (whole.isPresent() && !whole.get().others().isEmpty()) {
      return whole.filter(told -> BEGINS_ANSWER.matcher(told.rest()).lookingAt());
    }
    String text = whole.filter(told -> told.role() == null).map(Sentence::subject).orElse(sentence);
    Matcher answers = ANSWERS.matcher(text);
    return text.length() <= LONGEST && answers.matches() && namesBody(answers.group("subject"))
        ? Optional.of(
            new Sentence(
                answers.group("subject"), ColumnRole.LEAD, "", true, answers.group("rest")))
        : Optional.empty();
  }

  /** The parts of a sentence; empty if the item is no such sentence. */
  Optional<Sentence> read(String item) {
    if (item.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher order = ORDER.matcher(item);
    boolean ordered = order.find() && beginning.begins(item.substring(order.end()));
    String text = ordered ? item.substring(order.end()) : item;
    Matcher by = BY.matcher(text);
    if (by.matches() && namesBody(by.group("subject"))) {
      return Optional.of(
          withOthers(by.group("subject"), ColumnRole.LEAD, by.group("more"), by.group("rest")));
    }
    Matcher leads = LEADS.matcher(text);
    if (leads.matches() && namesBody(leads.group("subject"))) {
      return Optional.of(
          withOthers(leads.group("subject"), ColumnRole.LEAD, leads.group("rest"), ""));
    }
    Matcher acts = ACTS.matcher(text);
    if (acts.matches()
        && namesBody(acts.group("subject"))
        && joined.matcher(acts.group("behind")).matches()) {
      return Optional.of(
          withOthers(
              acts.group("subject"), ColumnRole.LEAD, acts.group("behind"), acts.group("does")));
    }
    Matcher joins = with.matcher(text);
    if (joins.find() && (joins.start() == 0 || namesBody(text.substring(0, joins.start())))) {
      return Optional.of(
          withOthers(text.substring(0, joins.start()), null, text.substring(joins.start()), ""));
    }
    return ordered ? Optional.of(new Sentence(text, null, "", true, "")) : Optional.empty();
  }

  /** "các sở, ngành liên quan phối hợp": what is said of those who take part, beside who leads. */
  static String withoutTakingPart(String item) {
    return item.replaceFirst("(?<=\\p{L})\\s+" + COORDINATE + "\\s*[.,]?\\s*$", "");
  }

  private boolean namesBody(String subject) {
    return subject.contains(" ") && beginning.begins(subject) && !RELATIVE.matcher(subject).find();
  }

  private Sentence withOthers(
      String subject, @Nullable ColumnRole role, String behind, String more) {
    Matcher joins = with.matcher(behind);
    Matcher joining = joined.matcher(behind);
    if (joining.matches()) {
      return new Sentence(
          subject,
          role,
          joining.group("others"),
          true,
          (more + " " + joining.group("rest")).strip());
    }
    if (!joins.find()) {
      return new Sentence(subject, role, "", true, (more + " " + behind).strip());
    }
    String others = behind.substring(joins.end());
    Matcher end = OTHERS.matcher(others);
    boolean found = end.find();
    boolean ended = found && end.group().isBlank();
    int to = found ? end.start() : others.length();
    String rest = more + " " + behind.substring(0, joins.start()) + " " + others.substring(to);
    return new Sentence(subject, role, others.substring(0, to), ended, rest.strip());
  }
}
