package doichieu.read;

import com.fasterxml.jackson.databind.JsonNode;
import doichieu.target.Header;
import doichieu.target.Target.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What was read and what is true, written alike, so that lines can be compared. */
final class TruthLines {
  private TruthLines() {}

  static final Header NOTHING =
      new Header(null, null, null, null, null, null, null, null, List.of(), null);

  static String headerLines(Header h) {
    return String.join(
        "\n",
        List.of(
            h.issuer() == null
                ? "null"
                : h.issuer().statedName() + " < " + h.issuer().parentStatedName(),
            h.documentType() + " " + h.number() + " " + h.symbol() + " " + h.fullNumber(),
            h.place()
                + " "
                + (h.issuedOn() == null
                    ? "null"
                    : h.issuedOn().year() + " " + h.issuedOn().month() + " " + h.issuedOn().day()),
            String.valueOf(h.subject()),
            h.recipients().toString(),
            h.signatory() == null
                ? "null"
                : h.signatory().authority()
                    + "/"
                    + h.signatory().position()
                    + "/"
                    + h.signatory().name()));
  }

  static String headerLines(JsonNode h) {
    JsonNode on = h.get("issuedOn");
    JsonNode by = h.get("signatory");
    return String.join(
        "\n",
        List.of(
            h.get("issuer").isNull()
                ? "null"
                : h.get("issuer").get("statedName").asText()
                    + " < "
                    + h.get("issuer").get("parentStatedName").asText(),
            h.get("documentType").asText()
                + " "
                + h.get("number").asText()
                + " "
                + h.get("symbol").asText()
                + " "
                + h.get("fullNumber").asText(),
            h.get("place").asText()
                + " "
                + (on.isNull()
                    ? "null"
                    : on.get("year").asText()
                        + " "
                        + on.get("month").asText()
                        + " "
                        + on.get("day").asText()),
            h.get("subject").asText(),
            list(h.get("recipients"), JsonNode::asText),
            by.isNull()
                ? "null"
                : by.get("authority").asText()
                    + "/"
                    + by.get("position").asText()
                    + "/"
                    + by.get("name").asText()));
  }

  static String line(StatedTarget t) {
    return String.join(
        " ¦ ",
        List.of(
            t.origin().toString(),
            t.kind().toString(),
            t.annex() == null ? "null" : t.annex().label() + "/" + t.annex().title(),
            t.section().stream().map(s -> s.label() + "/" + s.title()).toList().toString(),
            String.valueOf(t.ordinal()),
            t.statedName(),
            t.value() == null
                ? "null null null"
                : t.value().comparator()
                    + " "
                    + t.value().value().toPlainString()
                    + " "
                    + t.value().valueHigh(),
            String.valueOf(t.unit()),
            String.valueOf(t.statedValue()),
            t.commitment().toString(),
            t.period() == null ? "null null" : t.period().year() + " " + t.period().statedText(),
            t.formula() == null
                ? "null"
                : t.formula().text()
                    + "|"
                    + t.formula().numerator()
                    + "|"
                    + t.formula().denominator(),
            t.constraints().stream()
                .map(
                    c ->
                        c.comparator()
                            + " "
                            + c.value().toPlainString()
                            + " "
                            + c.unit()
                            + " "
                            + c.text())
                .toList()
                .toString(),
            t.leadAgencies().toString(),
            t.coordinatingAgencies().toString(),
            Objects.toString(t.notes())));
  }

  static String line(JsonNode t) {
    JsonNode formula = t.get("formula");
    return String.join(
        " ¦ ",
        List.of(
            t.get("origin").asText(),
            t.get("kind").asText(),
            annex(t),
            sections(t),
            t.get("ordinal").asText(),
            t.get("statedName").asText(),
            t.get("comparator").asText()
                + " "
                + t.get("value").asText()
                + " "
                + t.get("valueHigh").asText(),
            t.get("unit").asText(),
            t.get("statedValue").asText(),
            t.get("commitment").asText(),
            t.get("period").path("year").asText()
                + " "
                + t.get("period").path("statedText").asText(),
            formula.isNull()
                ? "null"
                : formula.get("text").asText()
                    + "|"
                    + formula.get("numerator").asText()
                    + "|"
                    + formula.get("denominator").asText(),
            list(
                t.get("constraints"),
                c ->
                    c.get("comparator").asText()
                        + " "
                        + c.get("value").asText()
                        + " "
                        + c.get("unit").asText()
                        + " "
                        + c.get("text").asText()),
            list(t.get("leadAgencies"), JsonNode::asText),
            list(t.get("coordinatingAgencies"), JsonNode::asText),
            t.get("notes").asText()));
  }

  private static String annex(JsonNode t) {
    JsonNode annex = t.get("annex");
    return annex.isNull()
        ? "null"
        : annex.get("label").asText() + "/" + annex.get("title").asText();
  }

  private static String sections(JsonNode t) {
    return list(t.get("section"), s -> s.get("label").asText() + "/" + s.get("title").asText());
  }

  private static String list(JsonNode array, Function<JsonNode, String> line) {
    List<String> lines = new ArrayList<>();
    array.forEach(node -> lines.add(line.apply(node)));
    return lines.toString();
  }

  static String line(StatedTask t) {
    return String.join(
        " ¦ ",
        List.of(
            t.annex() == null ? "null" : t.annex().label() + "/" + t.annex().title(),
            t.section().stream().map(s -> s.label() + "/" + s.title()).toList().toString(),
            String.valueOf(t.ordinal()),
            t.content(),
            t.leadAgencies().toString(),
            t.coordinatingAgencies().toString(),
            String.valueOf(t.deliverable()),
            t.deadline() == null
                ? "null"
                : t.deadline().statedText()
                    + " "
                    + t.deadline().kind()
                    + " "
                    + t.deadline().start()
                    + " "
                    + t.deadline().end()
                    + " "
                    + t.deadline().recurrence(),
            Objects.toString(t.notes())));
  }

  static String taskLine(JsonNode t) {
    JsonNode d = t.get("deadline");
    return String.join(
        " ¦ ",
        List.of(
            annex(t),
            sections(t),
            t.get("ordinal").asText(),
            t.get("content").asText(),
            list(t.get("leadAgencies"), JsonNode::asText),
            list(t.get("coordinatingAgencies"), JsonNode::asText),
            t.get("deliverable").asText(),
            d.isNull()
                ? "null"
                : d.get("statedText").asText()
                    + " "
                    + d.get("kind").asText()
                    + " "
                    + d.get("start").asText()
                    + " "
                    + d.get("end").asText()
                    + " "
                    + d.get("recurrence").asText(),
            t.get("notes").asText()));
  }

  /** Baseline of a target: its ordinal and name, the past year, value and words. */
  static String baselineLine(StatedTarget t) {
    Baseline baseline = Objects.requireNonNull(t.baseline());
    return String.join(
        " ¦ ",
        "baseline",
        String.valueOf(t.ordinal()),
        t.statedName(),
        String.valueOf(baseline.year()),
        baseline.value() == null ? "null" : baseline.value().toPlainString(),
        baseline.statedValue());
  }

  /** The same of an entry of baselines.json. */
  static String baselineLine(JsonNode t) {
    JsonNode baseline = t.get("baseline");
    return String.join(
        " ¦ ",
        "baseline",
        t.get("ordinal").asText(),
        t.get("statedName").asText(),
        baseline.get("year").asText(),
        baseline.get("value").asText(),
        baseline.get("statedValue").asText());
  }
}
