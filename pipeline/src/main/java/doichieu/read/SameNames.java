package doichieu.read;

import doichieu.read.ClauseReader.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures of one sentence that count the same things and differ in what is done with them ("Xây mới
 * 12 nhà, sửa chữa 7 nhà"): their names do not say it.
 */
final class SameNames {
  private final ProseWords prose;

  SameNames(ProseWords prose) {
    this.prose = prose;
  }

  /**
   * A figure that is named behind it, or by its unit, and all before it that have the same name,
   * unit, group and change; empty if there are none or a time tells them apart.
   */
  List<Promise> list(Promise last, List<Promise> promises) {
    String done = prose.withoutJoint(last.before()).strip();
    List<Promise> same = new ArrayList<>();
    if (done.isEmpty() || prose.beginsWithTime(done) || done.chars().anyMatch(Character::isDigit)) {
      return same;
    }
    for (Promise promise : promises) {
      if (promise != last && isSame(promise, last)) {
        same.add(promise);
      }
    }
    if (!same.isEmpty()) {
      same.add(last);
    }
    return same;
  }

  private static boolean isSame(Promise one, Promise other) {
    return one.name().equals(other.name())
        && PromiseBuilder.isAlike(one.figure(), other.figure())
        && Objects.equals(one.condition(), other.condition())
        && Objects.equals(one.level(), other.level())
        && one.change().equals(other.change());
  }
}
