package doichieu.citation;

import doichieu.catalogue.CitationWords;
import doichieu.catalogue.CitationWords.Use;
import doichieu.catalogue.TextFold;
import doichieu.citation.LocatorReader.Run;
import doichieu.target.Citation.Locator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each reference the locators that are printed with it: in brackets behind it (even behind a
 * full stop), behind a comma, or before it ("khoản 3 mục IV Kế hoạch số …", "Mục 3.4.1 (Bảng 2 kèm
 * theo Quyết định số …)"). A run that belongs to no reference is left alone.
 */
final class LocatorAttachment {
  private static final Pattern RIGHT_GAP =
      Pattern.compile("[ .,;:]{0,3}(?:\\(|(?:,|tại|theo|thuộc)? ?)(?:tại |theo |thuộc )?");
  private static final Pattern SELF =
      Pattern.compile("(?: kèm theo)?(?: \\p{L}+){1,3} này(?!\\p{L})");
  private static final int MOST_PATHS = 20;

  private final CitationWords words;
  private final Pattern typeWords;

  LocatorAttachment(CitationWords words, Pattern typeWords) {
    this.words = words;
    this.typeWords = typeWords;
  }

  private static final class Attached {
    final List<Run> runs = new ArrayList<>();
    int start;
    int end;

    Attached(Draft draft) {
      start = draft.start;
      end = draft.end;
    }
  }

  /** The finished references; one reference with several paths becomes several. */
  List<StatedCitation> attach(String text, List<Draft> drafts) {
    Map<Draft, Attached> attached = new IdentityHashMap<>();
    drafts.forEach(draft -> attached.put(draft, new Attached(draft)));
    TreeMap<Integer, Draft> byStart = new TreeMap<>();
    drafts.forEach(draft -> byStart.put(draft.start, draft));
    for (Run run : LocatorReader.list(text)) {
      Draft owner = owner(text, byStart, run);
      Attached to = owner == null ? null : attached.get(owner);
      if (owner != null && to != null) {
        to.runs.add(run);
        to.start = Math.min(to.start, run.start());
        to.end = Math.max(to.end, bracketEnd(text, run, to.end));
      }
    }
    List<StatedCitation> citations = new ArrayList<>();
    for (Draft draft : drafts) {
      Attached to = attached.get(draft);
      if (to != null) {
        citations.addAll(finish(text, draft, to));
      }
    }
    return citations;
  }

  private @Nullable Draft owner(String text, TreeMap<Integer, Draft> byStart, Run run) {
    if (SELF.matcher(text).region(run.end(), text.length()).lookingAt()) {
      return null;
    }
    Draft previous = before(byStart, run);
    if (isBracketed(text, run)) {
      return previous != null && behind(text, previous, run) ? previous : null;
    }
    Map.Entry<Integer, Draft> next = byStart.ceilingEntry(run.end());
    if (next != null && isBefore(text, run, next.getValue())) {
      return next.getValue();
    }
    return previous != null && run.hasValue() && touches(text, previous.end, run.start())
        ? previous
        : null;
  }

  /** The last reference that ends before the run. */
  private static @Nullable Draft before(TreeMap<Integer, Draft> byStart, Run run) {
    Map.Entry<Integer, Draft> entry = byStart.lowerEntry(run.start());
    while (entry != null && entry.getValue().end > run.start()) {
      entry = byStart.lowerEntry(entry.getKey());
    }
    return entry == null ? null : entry.getValue();
  }

  private static boolean isBracketed(String text, Run run) {
    int close = run.end();
    while (close < text.length() && text.charAt(close) == ' ') {
      close++;
    }
    return run.start() > 0
        && text.charAt(run.start() - 1) == '('
        && close < text.length()
        && text.charAt(close) == ')';
  }

  /** In brackets behind the reference itself, or behind its title. */
  private static boolean behind(String text, Draft previous, Run run) {
    return touches(text, previous.end, run.start())
        || (run.hasValue()
            && touches(text, Math.min(previous.subjectEnd, run.start()), run.start()));
  }

  private static boolean touches(String text, int end, int start) {
    return start - end <= 20 && RIGHT_GAP.matcher(text.substring(end, start)).matches();
  }

  private boolean isBefore(String text, Run run, Draft next) {
    if (next.start - run.end() > 40) {
      return false;
    }
    String gap = withoutAnnexed(withoutBracket(text, run, next.start));
    if (gap.indexOf(';') >= 0 || gap.indexOf('.') >= 0 || gap.indexOf(')') >= 0) {
      return false;
    }
    List<String> left =
        Arrays.stream(TextFold.foldPlain(gap).split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    int at = 0;
    while (at < left.size()) {
      int count = words.findAt(Use.ATTACHED, left, at).orElse(0);
      if (count == 0) {
        return false;
      }
      at += count;
    }
    return true;
  }

  /** The words up to the reference, without a bracket that the run itself opened. */
  private static String withoutBracket(String text, Run run, int end) {
    String gap = text.substring(run.end(), end);
    boolean opened = RightReader.closed(text, run.start(), run.end()) > run.end();
    return opened ? gap.substring(1) : gap;
  }

  /** "Mục 4 Phần III Đề án ban hành kèm theo Quyết định …": the paper that the decision brings. */
  private String withoutAnnexed(String gap) {
    Matcher type = typeWords.matcher(gap);
    boolean brought = gap.contains("kèm theo") || gap.contains("ban hành tại");
    return brought && type.find() && gap.substring(0, type.start()).isBlank()
        ? gap.substring(type.end())
        : gap;
  }

  private static int bracketEnd(String text, Run run, int end) {
    int close = run.end();
    if (close < end) {
      return RightReader.closed(text, run.start(), end);
    }
    Matcher bracket = Pattern.compile(" ?\\)").matcher(text).region(close, text.length());
    boolean open = run.start() > 0 && text.charAt(run.start() - 1) == '(';
    return open && bracket.lookingAt() ? bracket.end() : close;
  }

  private static List<StatedCitation> finish(String text, Draft draft, Attached to) {
    int end = RightReader.closed(text, to.start, to.end);
    List<List<Locator>> paths = new ArrayList<>();
    to.runs.forEach(run -> paths.addAll(LocatorReader.paths(run)));
    if (paths.isEmpty()) {
      paths.add(List.of());
    }
    List<StatedCitation> citations = new ArrayList<>();
    List<@Nullable DocumentNumber> numbers = new ArrayList<>(draft.numbers);
    if (numbers.isEmpty()) {
      numbers.add(null);
    }
    for (DocumentNumber number : numbers) {
      for (List<Locator> path : paths.subList(0, Math.min(MOST_PATHS, paths.size()))) {
        citations.add(
            new StatedCitation(
                text.substring(to.start, end).replaceAll("\\s+", " ").strip(),
                draft.type,
                number,
                draft.name,
                draft.issuedOn,
                draft.issuer,
                path,
                draft.problems.stream().distinct().toList(),
                to.start,
                end,
                Math.max(end, draft.subjectEnd)));
      }
    }
    return citations;
  }
}
