package doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doichieu.intake.WatchListener;
import doichieu.target.FileRecord;
import doichieu.target.PlanRecord;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatientStartTest {
  private final List<String> told = new ArrayList<>();
  private int tries;

  @Test
  void fullDiskIsToldOnceAndTriedAgainUntilThereIsRoom() throws Exception {
    PatientStart start = new PatientStart(new Told(), () -> false);
    assertThat(
            start.of(
                () -> {
                  if (++tries < 3) {
                    throw new FileSystemException("out", null, "No space left on device");
                  }
                  return "begun";
                }))
        .contains("begun");
    assertThat(told).containsExactly("DISK_FULL out", "WORKS_AGAIN ");
  }

  @Test
  void whatDoesNotPassByItselfEndsTheStart() {
    PatientStart start = new PatientStart(new Told(), () -> false);
    assertThatThrownBy(
            () ->
                start.of(
                    () -> {
                      throw new AccessDeniedException("out");
                    }))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(told).isEmpty();
  }

  @Test
  void whoIsToldToStopBeginsNothing() throws Exception {
    assertThat(new PatientStart(new Told(), () -> true).of(() -> "begun")).isEmpty();
  }

  private final class Told implements WatchListener {
    @Override
    public void filed(FileRecord file, @Nullable PlanRecord plan, Path place) {}

    @Override
    public void at(int waiting, int reading) {}

    @Override
    public void notice(Notice notice, String about) {
      told.add(notice + " " + about);
    }
  }
}
