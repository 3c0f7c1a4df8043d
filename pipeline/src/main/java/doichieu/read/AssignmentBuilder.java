package doichieu.read;

import doichieu.catalogue.ConnectingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers who leads and who takes part from the parts of one cell. */
final class AssignmentBuilder {
  private static final Pattern DETAIL =
      Pattern.compile(
          "\\s*,?\\s*\\b(?:" + ConnectingWords.alternation("detail") + ")\\b\\s*:?\\s*|\\s*:\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*\\(\\s*((?iu:"
              + ValueWords.alternation(Words.list("body-remarks.csv", "word"))
              + ")(?!\\p{L})[^()]*)\\)");
  private static final Pattern VERB = behind("does", "acts", "duty");
  private static final Pattern VERB_OF_SEVERAL = behind("does", "duty");
  private static final Pattern DUTY = behind("duty");

  /** These end only names that are known, for others may hold them ("Tổ triển khai Đề án 06"). */
  private static final Pattern ANY = behind("does", "acts", "duty", "prose");

  private final BodyList list;
  private final AssignmentProse prose;
  private final List<String> lead = new ArrayList<>();
  private final List<String> coordinating = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<TouchingBodies.Doubt> doubts = new ArrayList<>();
  private boolean leadTold;

  AssignmentBuilder(BodyList list, AssignmentProse prose) {
    this.list = list;
    this.prose = prose;
  }

  AgencyCell.Assignment build() {
    return new AgencyCell.Assignment(
        List.copyOf(lead), List.copyOf(coordinating), List.copyOf(notes), List.copyOf(doubts));
  }

  /**
   * Adds words that may say, beside the bodies, what these are to do.
   *
   * @param role of bodies that no words give another
   */
  void addAssigned(String segment, ColumnRole role) {
    String rest = list.withoutColons(segment.strip());
    Matcher detail = DETAIL.matcher(rest);
    Matcher bullet = CellMarks.BULLET.matcher(rest);
    boolean detailed =
        detail.find()
            && detail.start() > 0
            && rest.lastIndexOf(';', detail.start()) < 0
            && (!bullet.find() || detail.start() < bullet.start());
    addItems(detailed ? rest.substring(0, detail.start()) : rest, role, true);
    if (detailed) {
      addNotes(rest.substring(detail.end()));
    }
  }

  /** Adds words that name bodies and nothing else, unless they are a sentence. */
  void addListed(String segment, ColumnRole role) {
    addItems(list.withoutColons(segment.strip()), role, false);
  }

  private void addItems(String text, ColumnRole role, boolean assigns) {
    CellItems.Items items = list.items().items(text);
    doubts.addAll(items.doubts());
    ColumnRole open = role;
    for (String item : items.items()) {
      Optional<AssignmentProse.Sentence> sentence = prose.read(item);
      String bodies = AssignmentProse.withoutTakingPart(item);
      if (sentence.isPresent()) {
        addSentence(sentence.get(), role);
        open = sentence.get().others().isEmpty() ? role : ColumnRole.COORDINATE;
      } else if (leadTold && !bodies.equals(item)) {
        addBodies(bodies, ColumnRole.COORDINATE, assigns);
      } else {
        addBodies(Several.opens(item) ? item : bodies, open, assigns);
      }
    }
  }

  private void addSentence(AssignmentProse.Sentence sentence, ColumnRole role) {
    leadTold |= sentence.role() == ColumnRole.LEAD;
    addBodies(sentence.subject(), sentence.role() == null ? role : sentence.role(), true);
    addBodies(sentence.others(), ColumnRole.COORDINATE, true);
    addNotes(sentence.rest().replaceFirst("^[\\s,.;]+", ""));
  }

  /**
   * Adds those whom a sentence of running text tells to lead, and those who take part if it is
   * certain where their names end.
   */
  void addToldLead(AssignmentProse.Sentence sentence) {
    if (sentence.role() == ColumnRole.LEAD) {
      addBodies(sentence.subject(), ColumnRole.LEAD, true);
      list.certain(sentence.others(), sentence.ended()).stream()
          .flatMap(body -> BodyList.findName(body).stream())
          .forEach(coordinating::add);
    }
  }

  /** Adds those who answer for a figure, and who takes part, if all their names are known. */
  void addAnswering(AssignmentProse.Sentence sentence) {
    List<String> bodies = list.read(sentence.subject()).bodies();
    if (bodies.stream().allMatch(list::names)) {
      bodies.forEach(body -> BodyList.findName(body).ifPresent(lead::add));
      list.certain(sentence.others(), sentence.ended()).stream()
          .flatMap(body -> BodyList.findName(body).stream())
          .forEach(coordinating::add);
    }
  }

  /** Adds the bodies of an item to those of a role; the item's other words go to the notes. */
  void addBodies(String item, ColumnRole role, boolean assigns) {
    String outside = take(REMARK, item);
    if (assigns) {
      outside = take(CellMarks.BRACKETED, outside);
      Matcher detail = DETAIL.matcher(outside);
      if (detail.find() && detail.start() > 0) {
        if (Character.isLowerCase(outside.charAt(0)) && !list.begins(outside)) {
          addNotes(outside);
          return;
        }
        addNotes(outside.substring(detail.end()));
        outside = outside.substring(0, detail.start());
      }
    }
    List<String> bodies = role == ColumnRole.COORDINATE ? coordinating : lead;
    TouchingBodies.Parted parted = list.read(outside);
    doubts.addAll(parted.doubts());
    boolean busy = false;
    for (String body : parted.bodies()) {
      Matcher action = verb(body, assigns).matcher(body);
      boolean acts = action.find() && body.substring(0, action.start()).strip().contains(" ");
      if (!acts && !Several.opens(body)) {
        action = ANY.matcher(body);
        acts = action.find() && list.names(body.substring(0, action.start()));
      }
      if (busy && !acts) {
        addNotes(body);
      } else {
        BodyList.findName(acts ? body.substring(0, action.start()) : body).ifPresent(bodies::add);
      }
      if (acts) {
        busy = assigns;
        addNotes(body.substring(action.end()));
      }
    }
  }

  private static Pattern verb(String body, boolean assigns) {
    return !assigns ? DUTY : Several.opens(body) ? VERB_OF_SEVERAL : VERB;
  }

  private static Pattern behind(String... kinds) {
    return Pattern.compile("\\s+(?=" + AssignmentVerbs.alternation(kinds) + ")");
  }

  private String take(Pattern remark, String text) {
    Matcher found = remark.matcher(text);
    StringBuilder outside = new StringBuilder();
    while (found.find()) {
      addNotes(found.group(1));
      found.appendReplacement(outside, " ");
    }
    return found.appendTail(outside).toString().strip();
  }

  private void addNotes(String text) {
    for (String note : CellMarks.BULLET.split(text)) {
      String bare = ProtectedNames.shown(NameCell.bare(note));
      if (!bare.isEmpty()) {
        notes.add(bare);
      }
    }
  }
}
