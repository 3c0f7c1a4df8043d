package doichieu.read;

import doichieu.catalogue.CatalogueFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around figures in sentences ({@code prose-words.csv}). */
final class ProseWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Verbs, promises and times that lead to one figure; more are a hostile text. */
  private static final int MOST_TRAILING = 16;

  /** Belongs to the name: "tốc độ tăng bình quân hằng năm". */
  private static final Pattern YEARLY = Pattern.compile("\\s+" + TimeWords.EACH + "\\s+năm", FLAGS);

  private static final Pattern DUE_AT_END =
      Pattern.compile("\\s" + SentenceTimes.due() + "\\s*[.;]?\\s*$", FLAGS);

  private final Pattern phraseEnd;
  private final Pattern trailing;
  private final TimeAtEnd times;
  private final Pattern leadingTime;
  private final Pattern timeFirst;
  private final Pattern base;
  private final Pattern joint;
  private final Pattern trailingJoint;
  private final Pattern possession;
  private final Pattern phraseBreak;
  private final Pattern measure;
  private final Pattern multiple;
  private final Pattern rate;
  private final Pattern opening;
  private final Pattern each;
  private final Pattern yearlyName;
  private final Pattern changeNamed;
  private final PastWords past;
  private final WorkWords works;
  private final NameWords names;
  private final Map<String, List<String>> byKind = new HashMap<>();

  ProseWords(ValueWords values) {
    CatalogueFile.load("prose-words.csv")
        .rows()
        .forEach(
            row ->
                byKind
                    .computeIfAbsent(row.get("kind"), k -> new ArrayList<>())
                    .add(row.get("word")));
    past = new PastWords(this::kindPattern);
    works = new WorkWords(this::kindPattern);
    names = new NameWords(this::kindPattern);
    times = new TimeAtEnd(any(byKind, "origin"));
    String time = SentenceTimes.pattern(any(byKind, "within-year"));
    phraseEnd =
        Pattern.compile(
            "\\s+(?:"
                + any(byKind, "word")
                + ")(?!\\p{L})|,\\s*(?:và\\s+)?(?:(?:"
                + any(byKind, "comma")
                + ")(?!\\p{L})|"
                + time
                + "|(?:(?:"
                + values.prefixPattern()
                + ")\\s*){0,3}\\d)",
            FLAGS);
    trailing =
        Pattern.compile(
            "(?:(?<!\\strở)[\\s,:]+(?:"
                + any(byKind, "verb")
                + "|"
                + values.change().amountPattern()
                + "|"
                + values.commitmentPattern()
                + "|"
                + SentenceTimes.pattern()
                + ")){1,"
                + MOST_TRAILING
                + "}\\s*$",
            FLAGS);
    leadingTime =
        Pattern.compile(
            "^" + time + "\\s*[,:]?\\s*|^[,;:]\\s*|^(?:" + any(byKind, "joint") + ")(?!\\p{L})\\s*",
            FLAGS);
    timeFirst = Pattern.compile("^[\\s,;:]*(?:(?:và|còn)\\s+)?" + time, FLAGS);
    base = Pattern.compile("^\\s*(?:/|(?:" + any(byKind, "base") + ")(?!\\p{L}))", FLAGS);
    joint =
        Pattern.compile("^\\s*[,;]?\\s*(?:(?:" + any(byKind, "joint") + ")(?!\\p{L})\\s*)?", FLAGS);
    trailingJoint =
        Pattern.compile("[\\s,;]+(?:(?:" + any(byKind, "joint") + ")\\s*)?$|[,;]\\s*$", FLAGS);
    possession =
        Pattern.compile(
            "(?:^|[,;:]\\s*)(?!(?:"
                + any(byKind, "no-possessor")
                + ")\\s)(?:các\\s+)?[^,;:]*(?:"
                + any(byKind, "possessor")
                + ")[^,;:]{0,30}\\scó\\s*$",
            FLAGS);
    phraseBreak =
        Pattern.compile(
            "(?:[,;:]|(?<!\\p{L})(?:"
                + any(byKind, "word")
                + "|"
                + any(byKind, "comma")
                + "|"
                + any(byKind, "break")
                + "))\\s*$",
            FLAGS);
    yearlyName = Pattern.compile("(?<!\\p{L})(?:" + any(byKind, "yearly") + ")$", FLAGS);
    changeNamed =
        Pattern.compile("^(?:" + values.kindPattern("change-name") + ")\\s+\\p{L}", FLAGS);
    multiple = Pattern.compile("^(?:" + any(byKind, "multiple") + ")\\s+(?=\\p{L})");
    measure = Pattern.compile("(?:" + any(byKind, "measure") + ")(?:/.*)?", FLAGS);
    rate =
        Pattern.compile("^(?:các\\s+|nguồn\\s+)?(?:" + any(byKind, "rate") + ")(?!\\p{L})", FLAGS);
    each =
        Pattern.compile(
            "(?:^|[,;:]\\s+)(mỗi\\s[^;:%]{1,40}?)\\s+(?:"
                + any(byKind, "each-verb")
                + ")(?!\\p{L})",
            FLAGS);
    opening =
        Pattern.compile(
            "^(?:(?:" + values.commitmentPattern() + ")\\s+)?" + time + "\\s*[,:]", FLAGS);
  }

  /** The words of what has been reached. */
  PastWords past() {
    return past;
  }

  /** Times at the end of noun phrases. */
  TimeAtEnd times() {
    return times;
  }

  /** The verbs of work. */
  WorkWords works() {
    return works;
  }

  /** The words that begin and end names. */
  NameWords names() {
    return names;
  }

  /** Alternation of the words of a kind. */
  String kindPattern(String kind) {
    return any(byKind, kind);
  }

  /** The words that open a sentence and hold for all of it ("Phấn đấu đến năm 2030,"); or empty. */
  String opening(String sentence) {
    Matcher matcher = opening.matcher(sentence.strip());
    return matcher.find() ? matcher.group() : "";
  }

  /** True if words at their end let another phrase begin ("…, ", "… nhằm", "… và"). */
  boolean endsPhrase(String words) {
    return !words.isBlank() && phraseBreak.matcher(words).find();
  }

  /** True if the unit measures (ha, tấn, đồng) and is no thing that is counted (xã, hộ). */
  boolean isMeasure(String unit) {
    return measure.matcher(unit).matches();
  }

  /** The thing counted, without "nghìn" or "triệu" before it. */
  String withoutMultiple(String unit) {
    return multiple.matcher(unit).replaceFirst("");
  }

  /** The bodies each of which has to reach a figure ("mỗi xã"); empty if none are named. */
  java.util.Optional<String> findEach(String before) {
    Matcher matcher = each.matcher(before);
    return matcher.find() ? java.util.Optional.of(matcher.group(1)) : java.util.Optional.empty();
  }

  /** True if the words begin with what figures weigh or cost (thuế suất, tổng số điểm). */
  boolean isRate(String words) {
    return rate.matcher(words).find();
  }

  /** The phrase without the words at its end that lead to the next figure ("và cắt giảm"). */
  String withoutLeadAtEnd(String phrase, ValueWords values) {
    String rest = phrase;
    for (String next = leadless(rest, values); !next.equals(rest); next = leadless(rest, values)) {
      rest = next;
    }
    return rest;
  }

  private String leadless(String phrase, ValueWords values) {
    String rest = trailingJoint.matcher(values.withoutLeadAtEnd(phrase)).replaceFirst("");
    return times.without(rest);
  }

  private static String any(Map<String, List<String>> byKind, String kind) {
    return ValueWords.alternation(byKind.getOrDefault(kind, List.of()));
  }

  /** The phrase up to the words that end it, without time or joint at its own end. */
  String untilEnd(String after) {
    Matcher end = phraseEnd.matcher(after);
    String phrase = end.find() ? after.substring(0, end.start()) : after;
    phrase = trailingJoint.matcher(phrase).replaceFirst("");
    return times.without(phrase);
  }

  /** True if the words begin with a time ("đến năm 2030 đạt"). */
  boolean beginsWithTime(String words) {
    return timeFirst.matcher(words).find();
  }

  /** The words without the verbs, promises and times at their end that lead to a figure. */
  String withoutVerb(String text) {
    String rest = past.withoutPastAtEnd(trailing.matcher(text).replaceFirst(""));
    String cut = text.substring(Math.min(rest.length(), text.length()));
    Matcher yearly = YEARLY.matcher(cut);
    boolean named = yearlyName.matcher(rest).find() && yearly.lookingAt();
    return rest + (named ? yearly.group() : times.origin(rest, cut));
  }

  /** True if verbs, promises or times stand at the end of the words. */
  boolean endsWithVerb(String text) {
    return text.stripTrailing().endsWith(":") || trailing.matcher(" " + text).find();
  }

  /** The words without times and joints at their beginning. */
  String withoutLeadingTime(String text) {
    String rest = text.strip();
    for (Matcher m = leadingTime.matcher(rest); m.find() && m.end() > 0; ) {
      rest = rest.substring(m.end()).strip();
      m = leadingTime.matcher(rest);
    }
    return rest;
  }

  /** The words without a joint at their beginning. */
  String withoutJoint(String text) {
    return joint.matcher(text).replaceFirst(" ");
  }

  /** True if the words behind a figure say of what it is a share, or when, and name nothing new. */
  boolean isBase(String after) {
    return base.matcher(after).find();
  }

  /** True if the words begin with a change that is a noun itself ("tăng trưởng công nghiệp"). */
  boolean isChangeNamed(String words) {
    return changeNamed.matcher(words).find();
  }

  /** True if the words end with the day or the part of a year by which something is to be done. */
  boolean endsWithDue(String after) {
    return DUE_AT_END.matcher(after).find();
  }

  /** The words without those at their beginning that say of what a figure is a share ("GRDP"). */
  String withoutBase(String after) {
    return base.matcher(after).replaceFirst("");
  }

  /** True if "có" before a figure tells what somebody else has ("cơ sở có từ 50 lao động"). */
  boolean isPossession(String before) {
    return possession.matcher(before).find();
  }
}
