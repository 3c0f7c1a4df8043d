package doichieu.families;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import doichieu.families.PaperMaker.Placed;
import doichieu.target.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The truth of a made plan in the form of {@code testdata/expected}. */
final class FamilyTruth {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FamilyTruth() {}

  static ObjectNode of(MadePlan plan, PaperMaker.Made made, PaperMaker maker) {
    ObjectNode truth = JSON.createObjectNode();
    truth.put("plan", plan.name);
    header(truth.putObject("header"), plan, maker);
    truth.put("level", plan.body.level().toString());
    if (plan.body.path().isEmpty()) {
      truth.putNull("jurisdiction");
    } else {
      ObjectNode place = truth.putObject("jurisdiction");
      place.put("provinceCode", plan.body.provinceCode());
      plan.body.path().forEach(place.putArray("path")::add);
    }
    truth.put("planYear", plan.year);
    ArrayNode targets = truth.putArray("targets");
    made.placed().forEach(placed -> target(targets.addObject(), placed, plan));
    truth.putArray("tasks");
    return truth;
  }

  private static void header(ObjectNode header, MadePlan plan, PaperMaker maker) {
    ObjectNode issuer = header.putObject("issuer");
    issuer.put("statedName", plan.body.level() == Level.CENTRAL ? "CHÍNH PHỦ" : plan.body.stated());
    issuer.put("parentStatedName", plan.body.parent());
    header.put("documentType", plan.type);
    int slash = plan.number.indexOf('/');
    header.put("number", plan.number.substring(0, slash));
    header.put("symbol", plan.number.substring(slash + 1));
    header.put("fullNumber", plan.number);
    header.put("place", plan.body.seat());
    ObjectNode date = header.putObject("issuedOn");
    String[] parts = plan.issuedOn.split("-", -1);
    date.put("year", Integer.parseInt(parts[0]));
    date.put("month", Integer.parseInt(parts[1]));
    date.put("day", Integer.parseInt(parts[2]));
    header.put("subject", plan.subject);
    header.putArray("recipients").add("Như trên");
    ObjectNode signatory = header.putObject("signatory");
    signatory.put("authority", maker.authority().isEmpty() ? null : maker.authority());
    signatory.put("position", maker.position());
    signatory.put("name", plan.signer);
  }

  private static void target(ObjectNode target, Placed placed, MadePlan plan) {
    MadeRow row = placed.row();
    boolean prose = placed.annex().isEmpty();
    target.put("origin", prose ? "narrative" : "annex");
    target.put("kind", "quantitative");
    if (prose) {
      target.putNull("annex");
    } else {
      target.putObject("annex").put("label", placed.annex()).put("title", placed.title());
    }
    ArrayNode sections = target.putArray("section");
    for (List<String> section : placed.sections()) {
      sections.addObject().put("label", section.get(0)).put("title", section.get(1));
    }
    target.put("ordinal", orNull(placed.ordinal()));
    target.put("statedName", row.name());
    target.put("indicatorId", row.indicatorId());
    target.put("appliesTo", row.scope().toString());
    target.putNull("formula");
    target.put("comparator", Figures.sign(row.comparator()));
    target.put("value", row.value());
    target.put("valueHigh", row.high());
    target.put("unit", row.unit());
    target.put("statedValue", placed.stated());
    target.put("commitment", row.commitment().toString());
    target.putArray("constraints");
    target
        .putObject("period")
        .put("year", plan.year)
        .put("statedText", orNull(placed.periodWords()));
    ArrayNode leads = target.putArray("leadAgencies");
    ArrayNode others = target.putArray("coordinatingAgencies");
    ArrayNode basis = target.putArray("legalBasis");
    if (!prose) {
      row.leads().forEach(leads::add);
      row.coordinating().forEach(others::add);
      for (MadeCitation citation : row.basis()) {
        basis
            .addObject()
            .put("number", citation.number())
            .put("issuedOn", orNull(citation.issuedOn()))
            .put("documentType", citation.type());
      }
    }
    target.put("notes", row.reason());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
