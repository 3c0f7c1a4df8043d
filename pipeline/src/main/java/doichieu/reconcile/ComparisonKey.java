package doichieu.reconcile;

import doichieu.target.Level;

/** What makes targets comparable: one indicator, one horizon, one scope. */
record ComparisonKey(String indicatorId, Horizon horizon, Level scope) {

  /** The key as part of a conflict's id, without any figure. */
  String slug() {
    return indicatorId + ":" + horizon.slug() + ":" + scope;
  }
}
