package doichieu.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import doichieu.normalize.LocalIndicatorNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts that a row states, each as one string that is equal for equal facts. Rows are objects
 * of {@code targets.json} or of the truth, which leaves out what a person need not say twice.
 */
final class Facts {
  private Facts() {}

  static List<String> name(JsonNode target) {
    return List.of(words(target.path("statedName")));
  }

  static List<String> nameAndValue(JsonNode target) {
    return List.of(words(target.path("statedName")) + " | " + String.join(" ", value(target)));
  }

  /** Annex, headings and ordinal. */
  static List<String> place(JsonNode target) {
    List<String> parts = new ArrayList<>();
    parts.add(words(target.path("annex").path("label")));
    for (JsonNode section : target.path("section")) {
      parts.add(words(section.path("label")) + " " + words(section.path("title")));
    }
    parts.add(words(target.path("ordinal")));
    return List.of(String.join(" / ", parts));
  }

  /** The figure, or the words of a value that is none. */
  static List<String> value(JsonNode target) {
    if (target.path("value").isNumber()) {
      String high =
          target.path("valueHigh").isNumber() ? ".." + number(target.path("valueHigh")) : "";
      return List.of(number(target.path("value")) + high);
    }
    return target.path("kind").asText().equals("qualitative")
        ? some(words(target.path("statedValue")))
        : List.of();
  }

  static List<String> comparator(JsonNode target) {
    return some(words(target.path("comparator")));
  }

  static List<String> unit(JsonNode target) {
    return some(words(target.path("unit")));
  }

  static List<String> year(JsonNode target) {
    return some(words(target.path("period").path("year")));
  }

  static List<String> commitment(JsonNode target) {
    return some(words(target.path("commitment")));
  }

  static List<String> scope(JsonNode target) {
    return some(words(target.path("appliesTo")));
  }

  /** The catalogue's indicator; indicators outside the catalogue are none. */
  static List<String> indicator(JsonNode target) {
    String id = words(target.path("indicatorId"));
    return id.startsWith(LocalIndicatorNames.PREFIX) ? List.of() : some(id);
  }

  static List<String> constraints(JsonNode target) {
    List<String> facts = new ArrayList<>();
    for (JsonNode constraint : target.path("constraints")) {
      facts.add(
          words(constraint.path("comparator"))
              + number(constraint.path("value"))
              + words(constraint.path("unit")));
    }
    return facts;
  }

  static List<String> baseline(JsonNode target) {
    JsonNode baseline = target.path("baseline");
    return baseline.path("value").isNumber()
        ? List.of(words(baseline.path("year")) + ": " + number(baseline.path("value")))
        : some(words(baseline.path("statedValue")));
  }

  /** Lead agencies and coordinating ones, by their names as printed. */
  static List<String> agencies(JsonNode row) {
    List<String> facts = new ArrayList<>();
    row.path("leadAgencies").forEach(agency -> facts.add("lead: " + agency(agency)));
    row.path("coordinatingAgencies").forEach(agency -> facts.add("with: " + agency(agency)));
    return facts;
  }

  private static String agency(JsonNode agency) {
    return words(agency.isTextual() ? agency : agency.path("statedName"));
  }

  static List<String> citations(JsonNode row) {
    List<String> facts = new ArrayList<>();
    for (JsonNode citation : row.path("legalBasis")) {
      facts.add(words(citation.path("number")) + " " + words(citation.path("issuedOn")));
    }
    return facts;
  }

  /** One fact a citation that has locators. */
  static List<String> locators(JsonNode row) {
    List<String> facts = new ArrayList<>();
    for (JsonNode citation : row.path("legalBasis")) {
      StringBuilder fact = new StringBuilder();
      for (JsonNode locator : citation.path("locators")) {
        fact.append(" ").append(words(locator.path("kind")));
        fact.append(" ").append(words(locator.path("value")));
      }
      if (fact.length() > 0) {
        facts.add(words(citation.path("number")) + ":" + fact);
      }
    }
    return facts;
  }

  static List<String> task(JsonNode task) {
    return List.of(words(task.path("content")) + " | " + words(task.path("deliverable")));
  }

  static List<String> deadline(JsonNode task) {
    JsonNode deadline = task.path("deadline");
    return deadline.isObject()
        ? List.of(
            String.join(
                " ",
                words(deadline.path("kind")),
                words(deadline.path("start")),
                words(deadline.path("end")),
                words(deadline.path("recurrence"))))
        : List.of();
  }

  /** One fact a field of the document's header, its place in the state and its year. */
  static List<String> header(JsonNode document) {
    List<String> facts = new ArrayList<>();
    add(facts, "", document.path("header"));
    add(facts, "level", document.path("level"));
    add(facts, "jurisdiction", document.path("jurisdiction"));
    add(facts, "planYear", document.path("planYear"));
    return facts;
  }

  private static void add(List<String> facts, String key, JsonNode node) {
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              field -> {
                if (!field.getKey().equals("agencyId")) {
                  add(facts, key + "." + field.getKey(), field.getValue());
                }
              });
    } else if (node.isArray()) {
      node.forEach(item -> add(facts, key, item));
    } else if (!words(node).isEmpty()) {
      facts.add(key + " = " + words(node));
    }
  }

  private static List<String> some(String fact) {
    return fact.isEmpty() ? List.of() : List.of(fact);
  }

  /** The words, composed and folded; empty for null and for what is not there. */
  static String words(JsonNode node) {
    return node.isNull() || node.isMissingNode()
        ? ""
        : Normalizer.normalize(node.asText(), Normalizer.Form.NFC).strip();
  }

  private static String number(JsonNode node) {
    return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : "";
  }
}
