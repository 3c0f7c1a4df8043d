package doichieu.reconcile;

import doichieu.catalogue.Catalogue;
import doichieu.target.Direction;
import doichieu.target.Level;
import doichieu.target.PlanRecord;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Measures comparing at scale: {@code ScaleRun TARGETS...} makes plans with that many targets
 * (about 17 a plan: one Government, 63 provinces, their departments, districts and communes, over
 * the years), compares them once, and asks a what-if. Prints targets, plans, seconds of processor
 * time, heap in use, conflicts, and milliseconds of the what-if.
 */
public final class ScaleRun {
  private static final int A_PLAN = 17;
  private static final int PROVINCES = 63;
  private static final int BELOW_PROVINCE = 190;

  private ScaleRun() {}

  /** Runs the sizes given. */
  public static void main(String[] sizes) {
    Reference reference = CatalogueReference.of(Catalogue.load());
    List<String> indicators =
        Catalogue.load().indicators().list().stream()
            .filter(entry -> entry.direction() == Direction.HIGHER)
            .map(entry -> entry.id())
            .filter(id -> !id.startsWith("dossier.online") && !id.startsWith("dossier.received"))
            .limit(A_PLAN)
            .toList();
    for (String size : sizes) {
      run(reference, indicators, Integer.parseInt(size));
    }
  }

  private static void run(Reference reference, List<String> indicators, int targets) {
    List<PlanRecord> plans = plans(indicators, targets / A_PLAN);
    int count = plans.stream().mapToInt(plan -> plan.targets().size()).sum();
    long before = cpu();
    Reconciled found = new Reconciler(reference).reconcile(plans);
    double seconds = (cpu() - before) / 1e9;
    System.gc();
    long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    WhatIf whatIf = new WhatIf(reference);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = cpu();
      whatIf.ask(
          plans, new WhatIf.Question(indicators.get(3), new BigDecimal(20 + i), "Xã 7 Huyện 3"));
      best = Math.min(best, (cpu() - start) / 1e6);
    }
    System.out.printf(
        Locale.ROOT,
        "%9d targets %6d plans %8.2f s %6d MiB %7d conflicts, what-if %8.1f ms%n",
        count,
        plans.size(),
        seconds,
        heap >> 20,
        found.conflicts().size(),
        best);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<PlanRecord> plans(List<String> indicators, int count) {
    List<PlanRecord> plans = new ArrayList<>();
    Random random = new Random(1);
    int year = 2020;
    while (plans.size() < count) {
      plans.add(plan(plans.size(), Level.CENTRAL, "CHÍNH PHỦ", year, indicators, random));
      for (int p = 0; p < PROVINCES && plans.size() < count; p++) {
        String province = "Tỉnh " + p;
        plans.add(plan(plans.size(), Level.PROVINCE, null, year, indicators, random, province));
        for (int b = 0; b < BELOW_PROVINCE && plans.size() < count; b++) {
          plans.add(below(plans.size(), b, province, year, indicators, random));
        }
      }
      year++;
    }
    return plans;
  }

  private static PlanRecord below(
      int id, int body, String province, int year, List<String> indicators, Random random) {
    if (body < 20) {
      String issuer = "Sở " + body;
      return plan(id, Level.DEPARTMENT, issuer, year, indicators, random, province);
    }
    String district = "Huyện " + body % 11;
    return body < 31
        ? plan(id, Level.DISTRICT, null, year, indicators, random, province, district)
        : plan(
            id,
            Level.COMMUNE,
            null,
            year,
            indicators,
            random,
            province,
            district,
            "Xã " + body + " " + district);
  }

  private static PlanRecord plan(
      int id,
      Level level,
      @Nullable String issuer,
      int year,
      List<String> indicators,
      Random random,
      String... path) {
    PlanBuilder plan =
        PlanBuilder.plan(Integer.toString(id), level, path)
            .issuer(issuer == null ? "UBND " + path[path.length - 1] : issuer)
            .code(path.length == 0 ? "" : path[0].replaceAll("\\D", ""))
            .planYear(year)
            .issuedOn(year, 2, 3);
    int at = 0;
    for (String indicator : indicators) {
      int usual = 60 + at++;
      String value = Integer.toString(random.nextInt(200) == 0 ? usual - 5 : usual);
      plan.row(indicator, value, t -> t.year(year).basis("vn/nq/" + year + "/01-nq-cp"));
    }
    return plan.build();
  }
}
