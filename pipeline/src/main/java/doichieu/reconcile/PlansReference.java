package doichieu.reconcile;

import doichieu.target.Direction;
import doichieu.target.Indicator;
import doichieu.target.Level;
import doichieu.target.PlanDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A reference that also knows the indicators which only the plans themselves state. */
public final class PlansReference implements Reference {
  private final Reference lists;
  private final Map<String, Indicator> local = new TreeMap<>();

  /**
   * Adds indicators to a reference.
   *
   * @param lists what the program knows of itself; wins where both know an indicator
   * @param local indicators outside the catalogue
   */
  public PlansReference(Reference lists, List<Indicator> local) {
    this.lists = lists;
    local.forEach(indicator -> this.local.put(indicator.id(), indicator));
  }

  @Override
  public Optional<String> findIndicatorName(String indicatorId) {
    return lists
        .findIndicatorName(indicatorId)
        .or(() -> Optional.ofNullable(local.get(indicatorId)).map(Indicator::name));
  }

  @Override
  public Direction direction(String indicatorId) {
    Indicator indicator = local.get(indicatorId);
    return indicator == null ? lists.direction(indicatorId) : indicator.direction();
  }

  @Override
  public Optional<RegisterEntry> findLegalDocument(String legalDocumentId) {
    return lists.findLegalDocument(legalDocumentId);
  }

  @Override
  public Optional<String> findOwnLegalId(PlanDocument document) {
    return lists.findOwnLegalId(document);
  }

  @Override
  public Optional<Level> findScope(String text) {
    return lists.findScope(text);
  }

  @Override
  public List<String> findPlaces(String text) {
    return lists.findPlaces(text);
  }

  @Override
  public Optional<Boolean> findFolderConflict(PlanDocument document, String folder) {
    return lists.findFolderConflict(document, folder);
  }

  @Override
  public boolean lacksProvince(PlanDocument document) {
    return lists.lacksProvince(document);
  }

  @Override
  public Standing standing(PlanDocument document) {
    return lists.standing(document);
  }

  @Override
  public Optional<Boolean> findMembership(String group, PlanDocument document) {
    return lists.findMembership(group, document);
  }

  @Override
  public boolean isOfMinistry(PlanDocument document) {
    return lists.isOfMinistry(document);
  }

  @Override
  public String fold(String text) {
    return lists.fold(text);
  }
}
