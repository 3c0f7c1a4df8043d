package doichieu.reconcile;

import doichieu.target.AnnexLabel;
import doichieu.target.Header;
import doichieu.target.Header.Issuer;
import doichieu.target.Header.PartialDate;
import doichieu.target.PlanRecord;
import doichieu.target.Target;
import doichieu.target.Task;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes two files the same plan: type, number or its blank, issuer, date and title, spelling
 * folded.
 */
record HeaderKey(
    String documentType,
    String number,
    String issuer,
    @Nullable PartialDate issuedOn,
    String title) {

  /** The key of a plan; empty if neither title, number nor issuer tells it from other plans. */
  static Optional<HeaderKey> find(PlanRecord plan, Reference reference) {
    Header header = plan.document().header();
    Issuer issuer = header.issuer();
    String annex = firstAnnexTitle(plan).map(reference::fold).orElse("");
    String subject = header.subject() == null ? annex : reference.fold(header.subject());
    HeaderKey key =
        new HeaderKey(
            fold(header.documentType(), reference),
            fold(header.number(), reference) + "/" + fold(header.symbol(), reference),
            issuer == null ? annex : reference.fold(issuer.statedName()),
            header.issuedOn(),
            subject);
    boolean tells = !subject.isEmpty() || header.number() != null;
    return tells ? Optional.of(key) : Optional.empty();
  }

  /** The same whatever the date. */
  HeaderKey undated() {
    return new HeaderKey(documentType, number, issuer, null, title);
  }

  private static Optional<String> firstAnnexTitle(PlanRecord plan) {
    Stream<@Nullable AnnexLabel> annexes =
        Stream.concat(
            plan.targets().stream().map(Target::annex), plan.tasks().stream().map(Task::annex));
    return annexes
        .filter(Objects::nonNull)
        .map(AnnexLabel::title)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String fold(@Nullable String text, Reference reference) {
    return text == null ? "" : reference.fold(text);
  }
}
