package doichieu.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import doichieu.target.Level;
import doichieu.target.PlanRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** {@code -Ddoichieu.sequences=1000 -Ddoichieu.orders=200} runs as many as wanted. */
class OrderAndChangeTest extends ReconcilerTestCase {
  private static final int SEQUENCES = Integer.getInteger("doichieu.sequences", 30);
  private static final int ORDERS = Integer.getInteger("doichieu.orders", 6);
  private static final List<String> INDICATORS =
      List.of("dossier.on-time", "dossier.overdue", "data.reuse", "feedback.on-time");

  private static PlanRecord random(String id, Random random) {
    Level level =
        List.of(Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE)
            .get(random.nextInt(4));
    String province = "Tỉnh " + (char) ('A' + random.nextInt(2));
    String district = "Huyện " + (char) ('K' + random.nextInt(2));
    String[] path =
        switch (level) {
          case DISTRICT -> new String[] {province, district};
          case COMMUNE -> new String[] {province, district, "Xã " + random.nextInt(3)};
          default -> new String[] {province};
        };
    int year = 2024 + random.nextInt(2);
    PlanBuilder plan =
        PlanBuilder.plan(id, level, path)
            .planYear(year)
            .issuer(level == Level.DEPARTMENT ? "Sở Xây dựng" : "UBND " + path[path.length - 1])
            .header(random.nextInt(5) + "/KH-UBND", "Kế hoạch " + random.nextInt(2))
            .issuedOn(year, 1 + random.nextInt(3), 1 + random.nextInt(2));
    for (String indicator : INDICATORS) {
      if (random.nextInt(10) < 8) {
        plan.row(
            indicator,
            Integer.toString(70 + 5 * random.nextInt(4)),
            t -> {
              t.year(year);
              if (random.nextInt(4) == 0) {
                t.atLeast();
              }
              if (random.nextInt(5) == 0) {
                t.scope(Level.COMMUNE);
              }
              if (random.nextInt(8) == 0) {
                t.unit("hồ sơ");
              }
              return random.nextInt(3) == 0
                  ? t
                  : t.basis(random.nextBoolean() ? TestReference.NQ01 : TestReference.NQ02);
            });
      }
    }
    if (random.nextInt(6) == 0) {
      plan.replaces("own/" + random.nextInt(5) + "/KH-UBND");
    }
    return plan.build();
  }

  @Test
  void aChangedCollectionGivesWhatAFullRunGives() {
    Reconciler full = new Reconciler(new TestReference());
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      Random random = new Random(sequence);
      IncrementalReconciler changing = new IncrementalReconciler(new TestReference());
      List<PlanRecord> present = new ArrayList<>();
      for (int step = 0; step < 12; step++) {
        String id = Integer.toString(random.nextInt(14));
        present.removeIf(plan -> plan.document().id().equals("doc-" + id));
        if (random.nextInt(4) == 0) {
          changing.remove("doc-" + id);
        } else {
          PlanRecord plan = random(id, random);
          present.add(plan);
          changing.add(plan);
        }
        assertThat(changing.result())
            .as("sequence %s, step %s", sequence, step)
            .isEqualTo(full.reconcile(present));
      }
    }
  }

  @Test
  void aNewPlanTouchesOnlyItsOwnComparisons() {
    IncrementalReconciler changing = new IncrementalReconciler(new TestReference());
    changing.add(PlanBuilder.province("a", "Tỉnh A").row("dossier.on-time", "99").build());
    changing.add(PlanBuilder.province("b", "Tỉnh B").row("data.reuse", "50").build());
    changing.result();
    changing.add(
        PlanBuilder.plan("c", Level.COMMUNE, "Tỉnh A", "Xã C").row("dossier.on-time", "9").build());

    assertThat(ofKind(changing.result(), "below-superior")).hasSize(1);
    assertThat(changing.computed()).isEqualTo(1);
    changing.remove("doc-b");
    changing.result();
    assertThat(changing.computed()).isZero();
  }

  @Test
  void orderThreadsAndLocaleDoNotMatter() throws Exception {
    Random random = new Random(5);
    List<PlanRecord> plans = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      plans.add(random(Integer.toString(i), random));
    }
    Reconciler reconciler = new Reconciler(new TestReference());
    Set<Reconciled> results = new HashSet<>(Set.of(reconciler.reconcile(plans)));
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("vi-VN", "tr-TR", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        for (int threads : List.of(1, 2, 4)) {
          results.addAll(reconciled(reconciler, plans, random, threads));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(results).hasSize(1);
  }

  private static Set<Reconciled> reconciled(
      Reconciler reconciler, List<PlanRecord> plans, Random random, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Reconciled>> runs = new ArrayList<>();
      for (int i = 0; i < ORDERS; i++) {
        List<PlanRecord> shuffled = new ArrayList<>(plans);
        Collections.shuffle(shuffled, random);
        runs.add(() -> reconciler.reconcile(shuffled));
      }
      Set<Reconciled> results = new HashSet<>();
      for (Future<Reconciled> run : pool.invokeAll(runs)) {
        results.add(run.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }
}
