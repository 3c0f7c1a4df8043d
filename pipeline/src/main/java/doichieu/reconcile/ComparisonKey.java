package doichieu.reconcile;

import doichieu.target.Level;

/** What makes targets comparable: one indicator, one horizon, one scope, levels or changes. */
record ComparisonKey(Matter matter, Level scope) {

  String indicatorId() {
    return matter.indicatorId();
  }

  Horizon horizon() {
    return matter.horizon();
  }

  /** The key as part of a conflict's id, without any figure. */
  String slug() {
    String slug = indicatorId() + ":" + horizon().slug() + ":" + scope;
    return matter.change() ? slug + ":change" : slug;
  }
}
