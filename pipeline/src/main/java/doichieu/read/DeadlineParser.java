package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import doichieu.read.CalendarReader.Span;
import doichieu.target.Deadline;
import doichieu.target.DeadlineKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads deadlines; the end is the last day allowed, so "Trước ngày 20/02/2025" ends on the 19th.
 * Words are in {@code deadline-words.csv}.
 */
final class DeadlineParser {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "trong 05 ngày làm việc", "chậm nhất 03 ngày kể từ …": counted from something else. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:(?:trong|chậm nhất|không quá|tối đa|sau|vòng|thời hạn|là)\\s+)*\\d{1,3}\\s+(?:ngày|giờ|tuần)(?!\\s*/)(?:\\s+làm việc)?(?!\\s+(?:hằng|hàng|tháng\\s+\\d))",
          FLAGS);

  /** A day with its year, which is none of those that recur. */
  private static final Pattern FULL_DATE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+)(?:19|20)\\d{2}(?!\\d)",
          FLAGS);

  private static final Words WORDS = new Words();

  private final CalendarReader calendar;

  /** The patterns, made once. */
  private static final class Words {
    private final Pattern ongoing;
    private final Pattern event;
    private final Pattern eventInside;
    private final Pattern reference;
    private final Pattern done;
    private final RecurrenceReader recurrence;

    Words() {
      Map<String, List<String>> byKind = new HashMap<>();
      Map<String, String> weekdays = new HashMap<>();
      for (CSVRecord row : CatalogueFile.load("deadline-words.csv").rows()) {
        byKind.computeIfAbsent(row.get("kind"), k -> new ArrayList<>()).add(row.get("word"));
        if (row.get("kind").equals("weekday")) {
          weekdays.put(row.get("word"), row.get("code"));
        }
      }
      ongoing = anyOf(byKind, "ongoing");
      event = anyOf(byKind, "event");
      eventInside = anyOf(byKind, "event-inside");
      reference = anyOf(byKind, "reference");
      done =
          Pattern.compile(
              "(?<!\\p{L})(?:"
                  + ValueWords.alternation(byKind.getOrDefault("done", List.of()))
                  + ")(?:\\s+(?:là|trong|vào|trước|các))*\\s*$",
              FLAGS);
      recurrence = new RecurrenceReader(weekdays);
    }

    private static Pattern anyOf(Map<String, List<String>> byKind, String kind) {
      List<String> words = byKind.getOrDefault(kind, List.of());
      return Pattern.compile(
          "(?<!\\p{L})(?:" + ValueWords.alternation(words) + ")(?!\\p{L})", FLAGS);
    }
  }

  /**
   * Makes a parser.
   *
   * @param planYear year for deadlines that name none; null leaves them open
   */
  DeadlineParser(@Nullable Integer planYear) {
    this.calendar = new CalendarReader(planYear);
  }

  /** Reads a deadline cell; empty if the cell is blank. */
  Optional<Deadline> find(String text) {
    String stated = text.strip();
    return stated.isEmpty() ? Optional.empty() : Optional.of(read(stated));
  }

  /**
   * True if the text names months or quarters with others between them ("Quý II, quý IV/2026"), or
   * several days ("15/6 và 15/12"), so that the first and the last day do not tell all.
   */
  boolean isParted(String text) {
    return find(text).filter(deadline -> deadline.end() != null).isPresent()
        && calendar.find(text).filter(Span::parted).isPresent();
  }

  private Deadline read(String stated) {
    Optional<String> rule = WORDS.recurrence.find(stated);
    if (rule.isPresent()) {
      Optional<Span> dated =
          FULL_DATE.matcher(stated).find() ? calendar.find(stated) : Optional.empty();
      return new Deadline(
          stated,
          DeadlineKind.RECURRING,
          dated.map(span -> iso(span.start())).orElse(null),
          dated.map(span -> iso(span.end())).orElse(null),
          rule.get());
    }
    if (WORDS.event.matcher(stated).lookingAt() || COUNTED.matcher(stated).find()) {
      return open(stated, DeadlineKind.EVENT);
    }
    if (WORDS.reference.matcher(stated).lookingAt()) {
      return open(stated, DeadlineKind.REFERENCE);
    }
    Matcher ongoing = WORDS.ongoing.matcher(stated);
    Optional<Span> span = calendar.find(stated);
    if (ongoing.find() && span.filter(s -> s.at() < ongoing.start()).isEmpty()) {
      return open(stated, DeadlineKind.ONGOING);
    }
    if (span.isPresent()) {
      Span told = span.get();
      boolean lastOnly =
          told.kind() != DeadlineKind.RANGE
              && WORDS.done.matcher(stated.substring(0, told.at())).find();
      return new Deadline(
          stated, told.kind(), lastOnly ? null : iso(told.start()), iso(told.end()), null);
    }
    return open(
        stated, WORDS.eventInside.matcher(stated).find() ? DeadlineKind.EVENT : DeadlineKind.NONE);
  }

  private static Deadline open(String stated, DeadlineKind kind) {
    return new Deadline(stated, kind, null, null, null);
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
